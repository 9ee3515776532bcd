//! The line above the matters under a larger one in the Parallel view: its name, how many there are, and an arrow that folds
//! all of them. Knows nothing of the bands under it.

use crate::{
    kit::{
        direction, icons,
        widgets::{bold_font, font, paint_words},
    },
    locale::tr,
    scene::{Arrangement, Scene},
    statement::Place,
    telling,
    view::ThemeHeading,
};
use egui::{Rect, Role, Sense, Stroke, Ui, WidgetInfo, pos2};

/// Width of the arrow that folds.
const ARROW: f32 = 28.0;

/// Draws the line.
pub(super) fn theme_ui(ui: &mut Ui, scene: &mut Scene<'_>, heading: &ThemeHeading, row: Rect) {
    let Some(comparison) = scene.models.comparison.clone() else { return };
    let label = telling::theme(&comparison, heading.theme);
    let told = tr!("count-matters", n = heading.matters.len());
    let response = ui.interact(row, ui.scope_id().with(("theme", &heading.matters)), Sense::click());
    let name = match heading.folded {
        true => tr!("theme-name-folded", label = label, matters = told.as_str()),
        false => tr!("theme-name", label = label, matters = told.as_str()),
    };
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, &name));
    let (painter, theme) = (ui.painter(), scene.theme);
    painter.rect_filled(row, 0.0, if response.hovered() { theme.hover.0 } else { theme.panel.0 });
    painter.hline(row.x_range(), row.top() + 0.5, Stroke::new(1.0, theme.line_strong.0));
    painter.hline(row.x_range(), row.bottom() - 0.5, Stroke::new(1.0, theme.line_strong.0));
    let arrow = if heading.folded { direction::icon(icons::RIGHT) } else { icons::DOWN };
    let at = direction::middle_start(row) + direction::on(0.0, -9.0);
    paint_words(painter, at + direction::on(9.0, 1.0), 16.0, arrow, font(13.0), theme.weak.0);
    let name =
        paint_words(painter, at + direction::on(ARROW, 0.0), row.width() * 0.7, label, bold_font(15.0), theme.text.0);
    let rest = direction::after(row, name.width() + ARROW).width() - 22.0;
    let after = pos2(direction::end(name), at.y) + direction::on(12.0, 2.0);
    paint_words(painter, after, rest, &told, font(12.0), theme.weak.0);
    let response = response.on_hover_text(format!("{label}\n{}", tr!("theme-fold")));
    if response.clicked() {
        let under = |place: &Place| comparison.matter_of(*place).is_some_and(|at| heading.matters.contains(&at));
        let others = scene.state.folded_matters.iter().copied().filter(|place| !under(place));
        let first = |at: &usize| comparison.matters.get(*at)?.statements.first().copied();
        let folded = heading.matters.iter().filter(|_| !heading.folded).filter_map(first);
        let all = others.chain(folded).collect();
        scene.arrange(Arrangement::FoldMatters(all));
    }
}
