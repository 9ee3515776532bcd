//! Texts that several articles print: a tree a text, each copy below the one it may come from, with what was changed; and whether
//! copies count as one version. Knows nothing of how copies are found.

use super::task_head::task_head_ui;
use crate::{
    article::ArticleId,
    command::Command,
    kit::{
        direction, icons,
        list::List,
        scroll::scrolled,
        theme::size,
        widgets::{bold, choice_ui, font, named, paint_words, weak},
    },
    locale::tr,
    project::Copies,
    scene::{
        Act, Arrangement, Scene,
        controls::{self, words_ui},
    },
    view::{Changed, CopyLine, Passage, View},
};
use egui::{Button, Frame, Margin, ScrollArea, Sense, Stroke, Ui, vec2};

/// Changes of one copy that are shown; more are in the texts.
const SHOWN: usize = 60;
/// How far a copy stands right of the one it comes from.
const STEP: f32 = 26.0;

/// Draws the trees.
pub(crate) fn copies_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let trees = scene.models.copies();
    let told = tr!("copies-told");
    task_head_ui(ui, scene, (tr!("copies-title"), tr!("copies-end")), told);
    if trees.is_empty() {
        let todo = tr!("copies-none-told");
        scrolled(ScrollArea::vertical().id_salt("origins").auto_shrink(false), ui, |ui| {
            Frame::new().inner_margin(Margin::symmetric(24, 12)).show(ui, |ui| {
                controls::empty_ui(ui, scene, tr!("copies-none"), todo);
                super::origins::origins_ui(ui, scene);
            });
        });
        return;
    }
    scrolled(ScrollArea::vertical().id_salt("copies").auto_shrink(false), ui, |ui| {
        Frame::new().inner_margin(Margin::symmetric(24, 12)).show(ui, |ui| {
            count_ui(ui, scene);
            let list = List::new(ui, "trees", (trees.len(), 120.0), scene.screen.letters().to_bits());
            list.show(ui, |ui, number| {
                ui.add_space(10.0);
                let edge = Stroke::new(1.0, scene.theme.line.0);
                let frame = Frame::new().fill(scene.theme.paper.0).stroke(edge).corner_radius(8).inner_margin(12);
                frame.show(ui, |ui| {
                    ui.set_width(ui.available_width());
                    trees[number].iter().for_each(|copy| copy_ui(ui, scene, copy));
                });
            });
            super::origins::origins_ui(ui, scene);
        });
    });
}

/// Whether copies are one version or several.
fn count_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let now = scene.session.project().settings.copies;
    ui.horizontal_wrapped(|ui| {
        ui.label(tr!("copies-count"));
        let choices = [
            (tr!("copies-several"), tr!("copies-several-hint"), now == Copies::Several),
            (tr!("copies-one"), tr!("copies-one-hint"), now == Copies::One),
        ];
        if let Some(number) = choice_ui(ui, scene.theme, &choices) {
            scene.push(Act::Copies([Copies::Several, Copies::One][number]));
        }
    });
}

fn copy_ui(ui: &mut Ui, scene: &mut Scene<'_>, copy: &CopyLine) {
    let open = scene.screen.unfolded.contains(&copy.article);
    ui.horizontal(|ui| {
        ui.add_space(STEP * copy.depth as f32);
        if copy.depth > 0 {
            let (spot, _) = ui.allocate_exact_size(vec2(14.0, 18.0), Sense::hover());
            let corner = direction::middle_start(spot) + direction::on(3.0, 0.0);
            let line = Stroke::new(1.5, scene.theme.line_strong.0);
            ui.painter().vline(corner.x, spot.top()..=corner.y, line);
            let end = direction::end(spot);
            ui.painter().hline(corner.x.min(end)..=corner.x.max(end), corner.y, line);
        }
        let name = Button::new(bold(&copy.name)).frame_when_inactive(false);
        let response = named(ui.add(name), &tr!("read-named", name = copy.name.as_str()));
        if response.on_hover_text(copy.title.as_deref().unwrap_or(tr!("copies-read-hint"))).clicked() {
            scene.arrange(Arrangement::Article(copy.article));
            scene.command(Command::Show(View::Reading));
        }
        if !copy.changes.is_empty() {
            let sign = if open { icons::DOWN } else { direction::icon(icons::RIGHT) };
            let text = format!("{sign}  {}", tr!("count-changes", n = copy.changes.len()));
            let response =
                named(ui.add(Button::new(text).small()), &tr!("copies-changes-of", name = copy.name.as_str()));
            if response.clicked() && !scene.screen.unfolded.remove(&copy.article) {
                scene.screen.unfolded.insert(copy.article);
            }
        }
    });
    ui.horizontal_top(|ui| {
        ui.add_space(STEP * (copy.depth as f32 + 1.0));
        let parts = copy.published.iter().map(String::as_str).chain([copy.how.as_str()]);
        ui.add(egui::Label::new(weak(scene.theme, parts.collect::<Vec<_>>().join(" · "))).wrap());
    });
    if open {
        for change in copy.changes.iter().take(SHOWN) {
            ui.horizontal_top(|ui| {
                ui.add_space(STEP * (copy.depth as f32 + 1.0));
                change_ui(ui, scene, change);
            });
        }
        if copy.changes.len() > SHOWN {
            ui.horizontal(|ui| {
                ui.add_space(STEP * (copy.depth as f32 + 1.0));
                ui.label(weak(scene.theme, tr!("and-more", n = copy.changes.len() - SHOWN)));
            });
        }
    }
}

fn change_ui(ui: &mut Ui, scene: &mut Scene<'_>, change: &Changed) {
    let (what, told) = match (change.before.is_empty(), change.after.is_empty()) {
        (true, _) => (tr!("copies-added"), change.after.clone()),
        (_, true) => (tr!("copies-left-out"), change.before.clone()),
        _ => (
            tr!("copies-changed"),
            tr!("copies-became", before = change.before.as_str(), after = change.after.as_str()),
        ),
    };
    let (spot, _) = ui.allocate_exact_size(vec2(58.0, 18.0), Sense::hover());
    paint_words(ui.painter(), spot.min, 58.0, what, font(size::SMALL), scene.theme.weak.0);
    let response = words_ui(ui, scene, &Passage::plain(&told), size::CELL * scene.screen.letters());
    if let (true, Some(passage)) = (response.clicked(), change.at) {
        scene.push(Act::Evidence(passage));
    }
}

/// The id of an article by position, for acts about it.
pub(super) fn id_of(scene: &Scene<'_>, article: usize) -> Option<ArticleId> {
    scene.models.comparison.as_ref()?.articles.get(article).map(|read| read.article.id.clone())
}
