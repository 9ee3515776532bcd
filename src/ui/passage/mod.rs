//! The one widget for article text: lays out passages with their roles in any script and direction, and keeps the layouts by
//! content. Knows nothing of what the roles mean: the theme does.

mod direction;
mod flow;

pub(super) use direction::{cut_line, in_line, runs_right_to_left};

use super::theme::Theme;
use crate::{text::Span, view::Passage};
use egui::{Color32, FontFamily, Galley, Painter, Pos2, Rect, Stroke, Vec2};
use std::{
    collections::HashMap,
    hash::{DefaultHasher, Hash, Hasher},
    sync::Arc,
};

/// How a passage is set.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Setting {
    /// The letters.
    pub(super) family: FontFamily,
    /// Their size, in points.
    pub(super) size: f32,
    /// Their colour.
    pub(super) colour: Color32,
    /// The width to wrap at, in points.
    pub(super) width: f32,
    /// Lines at most; the last ends in an ellipsis (left-to-right text only).
    pub(super) lines: usize,
}

impl Setting {
    /// Article text of that size, as many lines as it needs.
    pub(super) fn new(family: FontFamily, size: f32, colour: Color32, width: f32) -> Self {
        Self { family, size, colour, width: width.max(24.0), lines: usize::MAX }
    }

    /// The same in at most that many lines.
    pub(super) fn lines(mut self, lines: usize) -> Self {
        self.lines = lines;
        self
    }

    fn line_height(&self) -> f32 {
        (self.size * 1.42).round()
    }
}

/// A part of a line.
pub(super) struct Piece {
    pub(super) at: Vec2,
    pub(super) galley: Arc<Galley>,
}

/// A passage laid out.
pub(super) struct Laid {
    /// Its size.
    pub(super) size: Vec2,
    pieces: Vec<Piece>,
    /// Behind and under the letters: place, ground, line.
    marks: Vec<(Rect, Option<Color32>, Option<Stroke>)>,
    /// Which bytes stand where, a rectangle a line or less.
    places: Vec<(Rect, Span)>,
}

impl Laid {
    /// Draws it with its upper left corner there.
    pub(super) fn paint(&self, painter: &Painter, at: Pos2) {
        for (rect, ground, line) in &self.marks {
            let rect = rect.translate(at.to_vec2());
            if let Some(ground) = ground {
                painter.rect_filled(rect.expand2(Vec2::new(1.5, 0.0)), 2.5, *ground);
            }
            if let Some(line) = line {
                painter.hline(rect.x_range(), rect.bottom() - 1.0, *line);
            }
        }
        for piece in &self.pieces {
            painter.galley(at + piece.at, Arc::clone(&piece.galley), Color32::PLACEHOLDER);
        }
    }

    /// The rectangles of a span of the passage's text, relative to its corner.
    pub(super) fn rects(&self, span: Span) -> impl Iterator<Item = Rect> + '_ {
        self.places.iter().filter(move |(_, bytes)| span.overlaps(*bytes)).map(|(rect, _)| *rect)
    }
}

/// The layouts, kept while they are on the screen.
#[derive(Default)]
pub(super) struct Passages {
    kept: HashMap<u64, (Arc<Laid>, u64)>,
    frame: u64,
    scale: f32,
}

impl Passages {
    /// To be called once a frame, before anything is drawn: forgets what was not on the screen for a while.
    pub(super) fn begin_frame(&mut self, pixels_per_point: f32) {
        const FRAMES: u64 = 240;
        const MANY: usize = 4_000;
        self.frame += 1;
        if (self.scale - pixels_per_point).abs() > f32::EPSILON {
            self.kept.clear();
            self.scale = pixels_per_point;
        }
        let frame = self.frame;
        if frame.is_multiple_of(FRAMES) || self.kept.len() > MANY {
            self.kept.retain(|_, (_, seen)| *seen + 2 >= frame);
        }
    }

    /// Forgets everything: the theme or the fonts changed.
    pub(super) fn clear(&mut self) {
        self.kept.clear();
    }

    /// The passage set so, laid out now or before.
    pub(super) fn lay(&mut self, painter: &Painter, theme: &Theme, passage: &Passage, setting: &Setting) -> Arc<Laid> {
        let mut hasher = DefaultHasher::new();
        passage.hash(&mut hasher);
        setting.family.hash(&mut hasher);
        (setting.size.to_bits(), setting.width.round().to_bits(), setting.colour, setting.lines).hash(&mut hasher);
        let key = hasher.finish();
        let frame = self.frame;
        let slot = self.kept.entry(key).or_insert_with(|| (Arc::new(lay(painter, theme, passage, setting)), frame));
        slot.1 = frame;
        Arc::clone(&slot.0)
    }
}

fn lay(painter: &Painter, theme: &Theme, passage: &Passage, setting: &Setting) -> Laid {
    let (pieces, places, size) = if runs_right_to_left(&passage.text) {
        flow::both_ways(painter, passage, setting)
    } else {
        flow::one_way(painter, passage, setting)
    };
    let mut laid = Laid { size, pieces, marks: Vec::new(), places };
    for stretch in &passage.stretches {
        let (ground, line) = theme.role(stretch.role);
        if ground.is_some() || line.is_some() {
            let rects = flow::covered(&laid.pieces, &laid.places, passage, stretch.span);
            laid.marks.extend(rects.into_iter().map(|rect| (rect, ground, line)));
        }
    }
    laid
}
