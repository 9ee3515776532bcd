//! A passage laid out: its letters, what its roles lay behind and under them, and which bytes stand where.

use super::{
    direction::runs_right_to_left,
    flow,
    setting::{Piece, Setting},
};
use crate::{
    kit::theme::Theme,
    text::Span,
    view::{Passage, Role, Stretch},
};
use egui::{Color32, Painter, Pos2, Rect, Stroke, Vec2};
use std::sync::Arc;

/// What a role lays behind and under letters, at a place.
struct Ground {
    rect: Rect,
    fill: Option<Color32>,
    line: Option<Stroke>,
    stretch: Stretch,
}

/// A passage laid out.
pub(crate) struct Laid {
    /// Its size.
    pub(crate) size: Vec2,
    pieces: Vec<Piece>,
    /// Behind and under the letters.
    grounds: Vec<Ground>,
    /// Which bytes stand where, a rectangle a line or less.
    places: Vec<(Rect, Span)>,
}

impl Laid {
    /// Draws it with its upper left corner there.
    pub(crate) fn paint(&self, painter: &Painter, at: Pos2) {
        for ground in &self.grounds {
            let rect = ground.rect.translate(at.to_vec2());
            if let Some(fill) = ground.fill {
                painter.rect_filled(rect.expand2(Vec2::new(1.5, 0.0)), 2.5, fill);
            }
            if let Some(line) = ground.line {
                painter.hline(rect.x_range(), rect.bottom() - 1.0, line);
            }
        }
        for piece in &self.pieces {
            painter.galley(at + piece.at, Arc::clone(&piece.galley), Color32::PLACEHOLDER);
        }
    }

    /// The stretches of that role at a place, relative to the passage's corner.
    pub(crate) fn under(&self, at: Vec2, role: Role) -> Vec<Span> {
        let here = |ground: &&Ground| ground.stretch.role == role && ground.rect.contains(at.to_pos2());
        self.grounds.iter().filter(here).map(|ground| ground.stretch.span).collect()
    }

    /// The rectangles of a span, as narrow as the direction of the text allows, relative to the passage's corner.
    pub(crate) fn covered(&self, passage: &Passage, span: Span) -> Vec<Rect> {
        flow::covered(&self.pieces, &self.places, passage, span)
    }

    /// The byte of the text at a place relative to its corner, or the nearest on the nearest line; exact in left-to-right
    /// text, the beginning of a word or part in the other.
    pub(crate) fn byte_at(&self, at: Vec2) -> Option<usize> {
        flow::byte_at(&self.pieces, &self.places, at)
    }

    /// The rectangles of a span of the passage's text, relative to its corner.
    pub(crate) fn rects(&self, span: Span) -> impl Iterator<Item = Rect> + '_ {
        self.places.iter().filter(move |(_, bytes)| span.overlaps(*bytes)).map(|(rect, _)| *rect)
    }
}

pub(crate) fn lay(painter: &Painter, theme: &Theme, passage: &Passage, setting: &Setting) -> Laid {
    let (pieces, places, size) = if runs_right_to_left(&passage.text) {
        flow::both_ways(painter, passage, setting)
    } else {
        flow::one_way(painter, passage, setting)
    };
    let mut laid = Laid { size, pieces, grounds: Vec::new(), places };
    // what is selected lies over the tint of its voice, and under everything else
    let layer = |stretch: &&Stretch| match stretch.role {
        Role::Voice(_) => 0,
        Role::Chosen => 1,
        _ => 2,
    };
    let mut stretches: Vec<&Stretch> = passage.stretches.iter().collect();
    stretches.sort_by_key(layer);
    for stretch in stretches {
        let (fill, line) = theme.role(stretch.role);
        if fill.is_some() || line.is_some() {
            let rects = flow::covered(&laid.pieces, &laid.places, passage, stretch.span);
            laid.grounds.extend(rects.into_iter().map(|rect| Ground { rect, fill, line, stretch: *stretch }));
        }
    }
    laid
}
