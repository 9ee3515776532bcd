//! The band above a matter in the Parallel view: its name, who speaks to it, what was settled of it, and what can be done
//! with it. Knows nothing of the rows under it.

use crate::{
    command::{Command, MatterCommand},
    kit::{
        direction, icons,
        widgets::{bold_font, font, paint_focus, paint_mark, paint_words},
    },
    locale::{percent, tr},
    scene::{Act, Arrangement, Carried, Scene, controls::menu_ui, doing::Picking, models::MANY},
    statement::Place,
    view::{self, Grid, Heading, MatterOrder, Selection},
};
use egui::{Rect, Response, Role, Sense, Stroke, Ui, WidgetInfo, pos2};

/// Distance between the marks of two columns.
const MARK: f32 = 14.0;
/// Width of the arrow that folds.
const ARROW: f32 = 28.0;

/// Draws the band.
pub(super) fn matter_ui(ui: &mut Ui, scene: &mut Scene<'_>, grid: &Grid, heading: &Heading, row: Rect) {
    let Some(comparison) = scene.models.comparison.clone() else { return };
    let Some(matter) = comparison.matters.get(heading.matter) else { return };
    let Some(first) = matter.statements.first().copied() else { return };
    let told = told(scene, grid, heading, matter.contrast);
    let response = ui.interact(row, ui.scope_id().with(("matter", first)), Sense::click());
    let settled = heading.settled.told();
    let parts = [told.as_str(), settled.as_str(), if heading.folded { tr!("folded") } else { "" }];
    let all = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    response.widget_info(|| {
        WidgetInfo::labeled(
            Role::Heading,
            true,
            format!("{}, {all}", tr!("matter-named", matter = matter.label.as_str())),
        )
    });
    let own = scene.state.selection.place().filter(|place| comparison.matter_of(*place) == Some(heading.matter));
    paint(ui, scene, grid, (heading, &matter.label, &told), (row, &response));
    let hint = tr!("matter-hint");
    let more = if settled.is_empty() { String::new() } else { format!(" ({settled})") };
    let response = response.on_hover_text(format!("{}{more}\n{hint}", matter.label));
    answer(ui, scene, &response, (first, own, row));
}

/// Who speaks, and of what there is how much.
fn told(scene: &Scene<'_>, grid: &Grid, heading: &Heading, contrast: f32) -> String {
    let mut told = tr!("of-speak", n = heading.speaking.len(), all = grid.columns.len());
    if let Some(comparison) = &scene.models.comparison
        && let Some(tally) = view::tally(comparison, comparison.tally_on(heading.matter))
    {
        told = format!("{told} · {tally}");
    }
    if heading.points > 0 {
        told = format!("{told} · {}", tr!("count-points", n = heading.points));
    }
    if heading.beside > 0 {
        told = format!("{told} · {}", tr!("without-parallel", n = heading.beside));
    }
    if scene.state.matter_order == MatterOrder::Contrast {
        told = format!("{told} · {}", tr!("contrast", share = percent(contrast)));
    }
    told
}

fn paint(
    ui: &Ui,
    scene: &Scene<'_>,
    grid: &Grid,
    (heading, label, told): (&Heading, &str, &str),
    (row, response): (Rect, &Response),
) {
    let painter = ui.painter();
    let theme = scene.theme;
    painter.rect_filled(row, 0.0, if response.hovered() { theme.hover.0 } else { theme.ground.0 });
    painter.hline(row.x_range(), row.bottom() - 0.5, Stroke::new(1.0, theme.line_strong.0));
    let arrow = if heading.folded { direction::icon(icons::RIGHT) } else { icons::DOWN };
    let at = direction::middle_start(row) + direction::on(ARROW, -8.0);
    paint_words(
        painter,
        direction::middle_start(row) + direction::on(9.0, -8.0),
        16.0,
        arrow,
        font(13.0),
        theme.weak.0,
    );
    let name = paint_words(painter, at, row.width() * 0.55, label, bold_font(13.5), theme.text.0);
    let mut x = direction::end(name) + direction::ahead(8.0);
    let settled = &heading.settled;
    for (sign, _) in [(icons::PENCIL, &settled.named), (icons::PIN, &settled.pinned)].iter().filter(|s| s.1.is_some()) {
        paint_words(painter, pos2(x, at.y + 1.0), 16.0, sign, font(12.5), theme.accent.0);
        x += direction::ahead(17.0);
    }
    x += direction::ahead(8.0);
    if grid.columns.len() <= MANY {
        for (index, column) in grid.columns.iter().enumerate() {
            let speaks = heading.speaking.contains(&index);
            paint_mark(painter, theme, column.mark, pos2(x, row.center().y), 4.0, speaks);
            x += direction::ahead(MARK);
        }
    }
    let rest = (direction::end(row) - x).abs() - 10.0;
    paint_words(painter, pos2(x, at.y) + direction::on(4.0, 1.0), rest, told, font(12.0), theme.weak.0);
}

/// What a click, a drop or a menu on the band does: `first` is a statement of the matter, `own` the selected one if it is of it.
fn answer(ui: &Ui, scene: &mut Scene<'_>, response: &Response, (first, own, row): (Place, Option<Place>, Rect)) {
    let at_arrow =
        response.interact_pointer_pos().is_some_and(|pointer| direction::first(row, ARROW).contains(pointer));
    if response.clicked() {
        match scene.screen.chosen.picking.take() {
            Some(Picking::ToMatter(from) | Picking::Move(from)) => scene.push(Act::ToMatter(from, first)),
            Some(Picking::WithMatter(from)) => scene.push(Act::MergeMatters(from, first)),
            waiting @ Some(Picking::Merge(_)) => scene.screen.chosen.picking = waiting,
            None if at_arrow => scene.arrange(Arrangement::FoldMatter(first)),
            None if own.is_none() => scene.push(Act::Select(Selection::Statement(first))),
            None => {}
        }
    }
    if response.double_clicked() && !at_arrow {
        scene.arrange(Arrangement::FoldMatter(first));
    }
    if response.secondary_clicked() && own.is_none() {
        scene.push(Act::Select(Selection::Statement(first)));
    }
    let over = response.dnd_hover_payload::<Place>().is_some() || response.dnd_hover_payload::<Carried>().is_some();
    if over {
        paint_focus(ui.painter(), scene.theme, row);
    }
    // asking for the wrong kind would take away what is carried
    let carried = if egui::DragAndDrop::has_payload_of_type::<Carried>(ui.ctx()) {
        response.dnd_release_payload::<Carried>().map(|point| point.0)
    } else {
        response.dnd_release_payload::<Place>().map(|place| *place)
    };
    if let Some(from) = carried {
        scene.push(Act::ToMatter(from, first));
    }
    direction::context_menu(response, |ui| {
        for command in MatterCommand::ALL.iter().copied().map(Command::Matter) {
            if command.begins_group() && command != Command::Matter(MatterCommand::Label) {
                ui.separator();
            }
            menu_ui(ui, scene, command);
        }
    });
}
