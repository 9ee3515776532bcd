//! In the margin of the Reading view: what other versions say to the same question as the selected statement, quieter than what
//! says the same. Knows nothing of the page's text.

use super::page::{Page, SHOWN, more_ui};
use crate::{
    kit::{
        direction,
        passage::Setting,
        terms,
        theme::{serif, size},
        widgets::{bold_font, font, paint_mark, paint_words},
    },
    locale::tr,
    scene::{Act, Scene},
    view::{Margin, Question},
};
use egui::{Id, Rect, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

/// Lines of an answer.
const LINES: usize = 2;

/// Draws the head and the answers from that height on; gives where the next note may begin.
pub(super) fn question_ui(ui: &mut Ui, scene: &mut Scene<'_>, page: &Page, question: &Question, top: f32) -> f32 {
    let head = Rect::from_min_size(pos2(page.margin, top + 4.0), vec2(page.margin_width, 36.0));
    let response = ui.interact(head, Id::unique(("question", question.of)), Sense::hover());
    response.widget_info(|| {
        WidgetInfo::labeled(Role::Heading, true, tr!("reading-question-named", matter = question.label.as_str()))
    });
    let at = direction::top_start(head) + direction::on(2.0, 2.0);
    let weak = scene.theme.weak.0;
    paint_words(ui.painter(), at, head.width(), tr!("reading-question"), font(size::SMALL), weak);
    let name = at + vec2(0.0, 15.0);
    paint_words(ui.painter(), name, head.width() - 4.0, &question.label, bold_font(12.5), scene.theme.text.0);
    response.on_hover_text(terms::matter());
    let mut next = head.bottom() + 2.0;
    for answer in question.answers.iter().take(SHOWN) {
        next = answer_ui(ui, scene, page, answer, next);
    }
    if question.answers.len() > SHOWN {
        next = more_ui(ui, scene, page, (question.of, question.answers.len() - SHOWN), next);
    }
    next + 4.0
}

fn answer_ui(ui: &mut Ui, scene: &mut Scene<'_>, page: &Page, answer: &Margin, top: f32) -> f32 {
    let setting = Setting::new(serif(), 12.5, scene.theme.weak.0, page.margin_width - 24.0).lines(LINES);
    let laid = scene.lay(ui.painter(), &answer.passage, &setting);
    let rect = Rect::from_min_size(pos2(page.margin, top), vec2(page.margin_width, laid.size.y + 21.0));
    let response = ui.interact(rect, Id::unique(("answer", answer.of, answer.place)), Sense::click());
    let told = tr!("reading-answer", version = answer.version.as_str(), words = answer.passage.text.as_str());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &told));
    let theme = scene.theme;
    if response.hovered() {
        ui.painter().rect_filled(rect, 5.0, theme.hover.0);
    }
    ui.painter().vline(
        direction::start(rect) + direction::ahead(1.0),
        rect.y_range(),
        Stroke::new(1.0, theme.line_strong.0),
    );
    let begin = direction::top_start(rect);
    paint_mark(ui.painter(), theme, answer.mark, begin + direction::on(12.0, 9.0), 3.5, true);
    let at = begin + direction::on(21.0, 1.0);
    paint_words(ui.painter(), at, page.margin_width - 30.0, &answer.version, font(size::SMALL), theme.weak.0);
    laid.paint(ui.painter(), rect.min + vec2(10.0, 17.0));
    if response.on_hover_text(format!("{}\n{}", answer.passage.text, tr!("reading-go"))).clicked() {
        scene.push(Act::Jump(answer.place));
    }
    rect.bottom() + 2.0
}
