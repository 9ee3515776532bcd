//! The order of letters in every line that a frame painted. The painter sets each line from the left and turns only single
//! words that run the other way; here the parts of a line are moved to where they are read. Passages order their own parts.

use super::direction::{Directions, has_mirror, runs_right_to_left};
use egui::{
    Context, LayerId, Shape,
    epaint::{
        Galley, TextShape,
        text::{Glyph, Row},
    },
    layers::ShapeIdx,
};
use std::{collections::HashSet, sync::Arc};

/// Puts the lines of all that was painted so far in this frame in order; to be called once, at its end. Of a text in both
/// directions the whole runs as the window does where `backwards`, else as its first letter.
pub(crate) fn order_painted(ctx: &Context, backwards: bool) {
    let shown: HashSet<LayerId> = ctx.memory(|memory| memory.layer_ids().collect());
    ctx.graphics_mut(|graphics| {
        for layer in shown.into_iter().chain([LayerId::background()]).collect::<HashSet<_>>() {
            let Some(list) = graphics.get_mut(layer) else { continue };
            for at in 0..list.next_idx().0 {
                list.mutate_shape(ShapeIdx(at), |painted| order(&mut painted.shape, backwards));
            }
        }
    });
}

fn order(shape: &mut Shape, backwards: bool) {
    match shape {
        Shape::Text(TextShape { galley, .. }) if runs_right_to_left(&galley.job.text) => {
            *galley = Arc::new(ordered(galley, backwards));
        }
        Shape::Vec(shapes) => shapes.iter_mut().for_each(|shape| order(shape, backwards)),
        _ => {}
    }
}

fn ordered(galley: &Galley, backwards: bool) -> Galley {
    let mut galley = galley.clone();
    let pixels = galley.pixels_per_point;
    for placed in &mut galley.rows {
        if let Some(row) = ordered_row(&placed.row, backwards, pixels) {
            placed.row = Arc::new(row);
        }
    }
    galley
}

/// A row with its parts where they are read; `None` where it runs from the left.
fn ordered_row(row: &Row, backwards: bool, pixels: f32) -> Option<Row> {
    let text: String = row.glyphs.iter().map(|glyph| glyph.chr).collect();
    if !runs_right_to_left(&text) {
        return None;
    }
    let directions = if backwards { Directions::backwards(&text) } else { Directions::new(&text) };
    let parts = directions.visual(directions.words(&text, |_| false).concat());
    let starts: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    let mut row = row.clone();
    let mut x = row.glyphs.first().map_or(0.0, |glyph| glyph.pos.x);
    // where each letter stood: its place alone may be that of a mark over the one before
    let ends = row.glyphs.iter().scan(x, |end, glyph| {
        *end += glyph.advance_width;
        Some(*end)
    });
    let before: Vec<f32> = std::iter::once(x).chain(ends).collect();
    for part in parts {
        let from = starts.partition_point(|at| *at < part.bytes.start);
        let to = starts.partition_point(|at| *at < part.bytes.end);
        let width = |row: &Row, letters: std::ops::Range<usize>| -> f32 {
            row.glyphs[letters].iter().map(|glyph| glyph.advance_width).sum()
        };
        // the shaper turns letters, and no signs that stand without them
        if part.backwards && !runs_right_to_left(&text[part.bytes.clone()]) {
            for at in (from..to).rev() {
                let turned = has_mirror(row.glyphs[at].chr);
                move_by(&mut row, at, x - before[at], turned, pixels);
                x += width(&row, at..at + 1);
            }
            continue;
        }
        (from..to).for_each(|at| move_by(&mut row, at, x - before[from], false, pixels));
        x += width(&row, from..to);
    }
    Some(row)
}

/// Moves a letter; turned over where it is a bracket that faces the other way.
fn move_by(row: &mut Row, at: usize, by: f32, turned: bool, pixels: f32) {
    let by = (by * pixels).round() / pixels;
    let Glyph { pos, first_vertex, uv_rect, .. } = &mut row.glyphs[at];
    let first = *first_vertex as usize;
    pos.x += by;
    if uv_rect.is_nothing() {
        return;
    }
    if let Some([a, b, c, d]) = row.visuals.mesh.vertices.get_mut(first..first + 4) {
        [&mut *a, &mut *b, &mut *c, &mut *d].into_iter().for_each(|corner| corner.pos.x += by);
        if turned {
            std::mem::swap(&mut a.uv.x, &mut b.uv.x);
            std::mem::swap(&mut c.uv.x, &mut d.uv.x);
        }
    }
}
