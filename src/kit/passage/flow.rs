//! Lines: breaks a passage at a width and says which bytes stand where. Knows nothing of roles' colours.

use super::{
    direction,
    setting::{Piece, Setting},
};
use crate::{text::Span, view::Passage};
use egui::{
    Align, Galley, Painter, Pos2, Rect, Vec2,
    epaint::text::{LayoutJob, TextFormat, TextWrapping},
    pos2, vec2,
};
use std::{collections::BTreeSet, sync::Arc};

type Lines = (Vec<Piece>, Vec<(Rect, Span)>, Vec2);

fn format(setting: &Setting) -> TextFormat {
    TextFormat {
        font_id: egui::FontId::new(setting.size, setting.family.clone()),
        color: setting.colour,
        line_height: Some(setting.line_height()),
        valign: Align::Center,
        ..TextFormat::default()
    }
}

/// Left-to-right text: one piece, a place a line.
pub(super) fn one_way(painter: &Painter, passage: &Passage, setting: &Setting) -> Lines {
    let mut job = LayoutJob::single_section(passage.text.clone(), format(setting));
    job.wrap = TextWrapping { max_width: setting.width, max_rows: setting.lines, ..TextWrapping::default() };
    job.break_on_newline = false;
    let galley = painter.layout_job(job);
    let mut places = Vec::new();
    let mut byte = 0;
    for row in &galley.rows {
        let length: usize = row.row.glyphs.iter().map(|glyph| glyph.chr.len_utf8()).sum();
        places.push((row.rect(), Span::new(byte, byte + length)));
        byte += length;
    }
    let size = galley.size();
    (vec![Piece { at: Vec2::ZERO, galley }], places, size)
}

/// Text with parts that run right to left: a piece and a place a part.
pub(super) fn both_ways(painter: &Painter, passage: &Passage, setting: &Setting) -> Lines {
    let text = passage.text.as_str();
    let directions = direction::Directions::new(text);
    let borders: BTreeSet<usize> =
        passage.stretches.iter().flat_map(|stretch| [stretch.span.start(), stretch.span.end()]).collect();
    let measure = |part: &direction::Part| -> Arc<Galley> {
        let words = direction::drawn(text.get(part.bytes.clone()).unwrap_or(""), part.backwards);
        let mut job = LayoutJob::single_section(words, format(setting));
        job.break_on_newline = false;
        job.wrap.max_width = f32::INFINITY;
        job.keep_trailing_whitespace = true;
        painter.layout_job(job)
    };
    let mut lines: Vec<Vec<(direction::Part, Arc<Galley>)>> = vec![Vec::new()];
    let mut x = 0.0;
    for word in directions.words(text, |byte| borders.contains(&byte)) {
        let parts: Vec<_> = word.into_iter().map(|part| (measure(&part), part)).map(|(g, p)| (p, g)).collect();
        let wide = |(part, galley): &(direction::Part, Arc<Galley>)| {
            if text[part.bytes.clone()].trim().is_empty() { 0.0 } else { galley.size().x }
        };
        let width: f32 = parts.iter().map(wide).sum();
        if x > 0.0 && x + width > setting.width {
            lines.push(Vec::new());
            x = 0.0;
        }
        x += parts.iter().map(|(_, galley)| galley.size().x).sum::<f32>();
        if let Some(line) = lines.last_mut() {
            line.extend(parts);
        }
    }
    place(lines, &directions, setting)
}

fn place(
    lines: Vec<Vec<(direction::Part, Arc<Galley>)>>,
    directions: &direction::Directions<'_>,
    setting: &Setting,
) -> Lines {
    let height = setting.line_height();
    let (mut pieces, mut places) = (Vec::new(), Vec::new());
    let count = lines.len().min(setting.lines);
    for (number, line) in lines.into_iter().take(setting.lines).enumerate() {
        let top = number as f32 * height;
        let order = directions.visual(line.iter().map(|(part, _)| part.clone()).collect());
        let galley = |part: &direction::Part| line.iter().find(|(p, _)| p == part).map(|(_, galley)| galley);
        let wide: f32 = line.iter().map(|(_, galley)| galley.size().x).sum();
        let mut x = if directions.from_the_right() { setting.width - wide } else { 0.0 };
        for part in order {
            let Some(galley) = galley(&part) else { continue };
            let rect = Rect::from_min_size(pos2(x, top), vec2(galley.size().x, height));
            places.push((rect, Span::new(part.bytes.start, part.bytes.end)));
            let lower = (height - galley.size().y) / 2.0;
            pieces.push(Piece { at: vec2(x, top + lower), galley: Arc::clone(galley) });
            x += galley.size().x;
        }
    }
    (pieces, places, vec2(setting.width, count as f32 * height))
}

/// The rectangles behind a span: exact in left-to-right text, whole parts in the other.
pub(super) fn covered(pieces: &[Piece], places: &[(Rect, Span)], passage: &Passage, span: Span) -> Vec<Rect> {
    let [only] = pieces else {
        return join(places.iter().filter(|(_, bytes)| span.overlaps(*bytes)).map(|(rect, _)| *rect).collect());
    };
    if places.len() != only.galley.rows.len() || direction::runs_right_to_left(&passage.text) {
        return places.iter().filter(|(_, bytes)| span.overlaps(*bytes)).map(|(rect, _)| *rect).collect();
    }
    let mut rects = Vec::new();
    for (row, (rect, bytes)) in only.galley.rows.iter().zip(places) {
        let Some(inside) = span.intersection(*bytes) else { continue };
        let (mut left, mut right) = (None, None);
        let mut byte = bytes.start();
        for glyph in &row.row.glyphs {
            let covered = byte >= inside.start() && byte < inside.end();
            if covered && !(glyph.chr == ' ' && right.is_none()) {
                left.get_or_insert(glyph.pos.x);
                if glyph.chr != ' ' {
                    right = Some(glyph.pos.x + glyph.advance_width);
                }
            }
            byte += glyph.chr.len_utf8();
        }
        if let (Some(left), Some(right)) = (left, right) {
            rects.push(Rect::from_min_max(
                Pos2::new(row.pos.x + left, rect.top() + 1.0),
                Pos2::new(row.pos.x + right, rect.bottom() - 1.0),
            ));
        }
    }
    rects
}

/// The byte at a place, or the nearest on the nearest line.
pub(super) fn byte_at(pieces: &[Piece], places: &[(Rect, Span)], at: Vec2) -> Option<usize> {
    let far =
        |rect: &Rect| (rect.y_range().clamp(at.y) - at.y).abs() * 1_000.0 + (rect.x_range().clamp(at.x) - at.x).abs();
    let nearest = places.iter().enumerate().min_by(|(_, (a, _)), (_, (b, _))| far(a).total_cmp(&far(b)));
    let (number, (_, bytes)) = nearest?;
    let [only] = pieces else { return Some(bytes.start()) };
    let Some(row) = only.galley.rows.get(number).filter(|_| only.galley.rows.len() == places.len()) else {
        return Some(bytes.start());
    };
    let mut byte = bytes.start();
    let mut last = byte;
    for glyph in &row.row.glyphs {
        if row.pos.x + glyph.pos.x > at.x {
            break;
        }
        last = byte;
        byte += glyph.chr.len_utf8();
    }
    Some(last)
}

/// Neighbours on one line as one.
fn join(mut rects: Vec<Rect>) -> Vec<Rect> {
    rects.sort_by(|a, b| (a.top(), a.left()).partial_cmp(&(b.top(), b.left())).unwrap_or(std::cmp::Ordering::Equal));
    let mut joined: Vec<Rect> = Vec::new();
    for rect in rects {
        match joined.last_mut() {
            Some(last) if (last.top() - rect.top()).abs() < 0.5 && (rect.left() - last.right()).abs() < 0.5 => {
                last.max.x = rect.right();
            }
            _ => joined.push(rect),
        }
    }
    joined
}
