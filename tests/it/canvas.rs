//! Painting without a graphics card: shapes whose pixels were worked out by hand.

use counterpoint::{
    window::{Canvas, Painted},
    work::Serial,
};
use egui::{
    Color32, ColorImage, Pos2, Rect, TextureId, TextureOptions, TexturesDelta,
    epaint::{ClippedPrimitive, ImageDelta, Mesh, Primitive, Vertex},
    pos2, vec2,
};

const WHITE: Color32 = Color32::WHITE;
const SIZE: [usize; 2] = [12, 60];
const EVERYWHERE: Rect = Rect::EVERYTHING;
const ID: TextureId = TextureId::Managed(0);

/// A texture of 4 by 4: white, but for one half-covered pixel at 2, 1 and one that is empty at 3, 1.
fn atlas() -> TexturesDelta {
    let mut image = ColorImage::filled([4, 4], WHITE);
    image.pixels[4 + 2] = Color32::from_white_alpha(128);
    image.pixels[4 + 3] = Color32::TRANSPARENT;
    let mut delta = TexturesDelta::default();
    delta.push(ID, ImageDelta::full(image, TextureOptions::LINEAR));
    delta
}

fn shape(corners: &[(Pos2, Pos2, Color32)], indices: &[u32], clip: Rect) -> ClippedPrimitive {
    let vertices = corners.iter().map(|&(pos, uv, color)| Vertex { pos, uv, color }).collect();
    let mesh = Mesh { indices: indices.to_vec(), vertices, texture_id: ID };
    ClippedPrimitive { clip_rect: clip, primitive: Primitive::Mesh(mesh) }
}

fn plain(corners: &[(Pos2, Color32)], indices: &[u32]) -> ClippedPrimitive {
    let corners: Vec<_> = corners.iter().map(|&(pos, colour)| (pos, Pos2::ZERO, colour)).collect();
    shape(&corners, indices, EVERYWHERE)
}

fn filled(rect: Rect, colour: Color32, clip: Rect) -> ClippedPrimitive {
    textured(rect, Rect::ZERO, colour, clip)
}

fn textured(rect: Rect, uv: Rect, colour: Color32, clip: Rect) -> ClippedPrimitive {
    let mut mesh = Mesh::with_texture(ID);
    mesh.add_rect_with_uv(rect, uv, colour);
    ClippedPrimitive { clip_rect: clip, primitive: Primitive::Mesh(mesh) }
}

fn paint(canvas: &mut Canvas, shapes: &[ClippedPrimitive], pixels_per_point: f32) -> Painted {
    canvas.paint(shapes, &mut TexturesDelta::default(), pixels_per_point, Color32::BLACK, &Serial)
}

fn painted(shapes: &[ClippedPrimitive]) -> Canvas {
    scaled(shapes, 1.0)
}

fn scaled(shapes: &[ClippedPrimitive], pixels_per_point: f32) -> Canvas {
    let mut canvas = Canvas::default();
    canvas.resize(SIZE);
    canvas.paint(shapes, &mut atlas(), pixels_per_point, Color32::BLACK, &Serial);
    canvas
}

/// The first rows, a letter a pixel: `#` white, `.` black, else the upper half of how bright its green is.
fn drawn(canvas: &Canvas, rows: usize) -> String {
    let letter = |pixel: &u32| match pixel & 0xff_ffff {
        0xff_ffff => '#',
        0 => '.',
        other => char::from_digit((other >> 12) & 0xf, 16).unwrap(),
    };
    let rows = (0..rows).map(|row| canvas.rows(row..row + 1).iter().map(letter).collect::<String>());
    rows.collect::<Vec<_>>().join("\n")
}

#[test]
fn a_rectangle_holds_the_pixels_whose_middles_it_holds() {
    let canvas = painted(&[filled(Rect::from_min_max(pos2(2.0, 1.0), pos2(6.0, 3.0)), WHITE, EVERYWHERE)]);
    assert_eq!(drawn(&canvas, 4), "............\n..####......\n..####......\n............");
    // from a middle on, up to a middle and not with it
    let canvas = painted(&[filled(Rect::from_min_max(pos2(2.5, 0.4), pos2(5.5, 1.6)), WHITE, EVERYWHERE)]);
    assert_eq!(drawn(&canvas, 3), "..###.......\n..###.......\n............");
    let canvas = scaled(&[filled(Rect::from_min_max(pos2(1.0, 0.5), pos2(3.0, 1.0)), WHITE, EVERYWHERE)], 2.0);
    assert_eq!(drawn(&canvas, 3), "............\n..####......\n............");
}

#[test]
fn what_a_clip_leaves_out_is_not_painted() {
    let clip = Rect::from_min_max(pos2(3.0, 1.0), pos2(5.0, 40.0));
    let all = Rect::from_min_size(Pos2::ZERO, vec2(12.0, 60.0));
    let canvas = painted(&[filled(all, WHITE, clip)]);
    assert_eq!(drawn(&canvas, 3), "............\n...##.......\n...##.......");
    assert_eq!(canvas.rows(39..40)[3], 0x00ff_ffff);
    assert_eq!(canvas.rows(40..41)[3], 0);
    // a triangle stops there too
    let corners = [(pos2(0.0, 0.0), WHITE), (pos2(24.0, 0.0), WHITE), (pos2(0.0, 24.0), WHITE)];
    let mut triangle = plain(&corners, &[0, 1, 2]);
    triangle.clip_rect = clip;
    assert_eq!(drawn(&painted(&[triangle]), 3), "............\n...##.......\n...##.......");
}

/// Every pixel of a fan of thin triangles is painted exactly once: twice would be brighter, never would be black.
#[test]
fn neighbours_leave_no_gap_and_share_no_pixel() {
    let half = Color32::from_rgba_premultiplied(64, 64, 64, 128);
    let middle = pos2(5.37, 6.21);
    for turn in 0..40 {
        let mut corners = vec![(middle, half)];
        let count = 23;
        for step in 0..count {
            let angle = (turn as f32).mul_add(0.013, step as f32 * std::f32::consts::TAU / count as f32);
            corners.push((middle + 40.0 * vec2(angle.cos(), angle.sin()), half));
        }
        // every other one against the clock
        let triangle = |at: u32| {
            if at.is_multiple_of(2) { [0, at + 1, (at + 1) % count + 1] } else { [0, (at + 1) % count + 1, at + 1] }
        };
        let indices: Vec<u32> = (0..count).flat_map(triangle).collect();
        let canvas = painted(&[plain(&corners, &indices)]);
        let odd = canvas.rows(0..30).iter().filter(|pixel| **pixel != 0x0040_4040).count();
        assert_eq!(odd, 0, "turned {turn} times");
    }
}

#[test]
fn colours_change_evenly_from_corner_to_corner() {
    let dark = Color32::from_rgb(0, 0, 0);
    let bright = Color32::from_rgb(120, 240, 24);
    let corners =
        [(pos2(0.0, 0.0), dark), (pos2(12.0, 0.0), bright), (pos2(12.0, 8.0), bright), (pos2(0.0, 8.0), dark)];
    let canvas = painted(&[plain(&corners, &[0, 1, 2, 0, 2, 3])]);
    for row in 0..8 {
        for (x, pixel) in canvas.rows(row..row + 1).iter().enumerate() {
            let steps = 2 * x as u32 + 1;
            assert_eq!(*pixel, ((5 * steps) << 16) | ((10 * steps) << 8) | steps, "row {row}, pixel {x}");
        }
    }
}

#[test]
fn what_is_seen_through_lets_its_share_of_the_ground_through() {
    let rect = Rect::from_min_size(Pos2::ZERO, vec2(4.0, 1.0));
    let glass = Color32::from_rgba_premultiplied(0, 0, 51, 51);
    let canvas = painted(&[filled(rect, Color32::from_rgb(100, 200, 50), EVERYWHERE), filled(rect, glass, EVERYWHERE)]);
    assert_eq!(canvas.rows(0..1)[0], 0x0050_a05b);
}

/// A letter is cut from the texture pixel by pixel, in the colour of the text; between pixels colours are mixed.
#[test]
fn a_letter_is_cut_from_its_texture() {
    let red = Color32::from_rgb(255, 0, 0);
    let uv = Rect::from_min_max(pos2(0.25, 0.25), pos2(1.0, 0.5));
    let letter = textured(Rect::from_min_size(pos2(3.0, 1.0), vec2(3.0, 1.0)), uv, red, EVERYWHERE);
    assert_eq!(painted(&[letter]).rows(1..2)[2..7], [0, 0x00ff_0000, 0x0080_0000, 0, 0]);
    // half a pixel aside, each pixel is the mean of two
    let letter = textured(Rect::from_min_size(pos2(3.5, 1.0), vec2(3.0, 1.0)), uv, red, EVERYWHERE);
    assert_eq!(painted(&[letter]).rows(1..2)[2..7], [0, 0x00ff_0000, 0x00c0_0000, 0x0040_0000, 0]);
    // and a rectangle that is no rectangle to the quick way gives the same by triangles
    let corners = [
        (pos2(3.0, 1.0), pos2(0.25, 0.25), red),
        (pos2(6.0, 1.0), pos2(1.0, 0.25), red),
        (pos2(6.0, 2.0), pos2(1.0, 0.5), red),
        (pos2(3.0, 2.0), pos2(0.25, 0.5), red),
    ];
    let canvas = painted(&[shape(&corners, &[0, 1, 2, 0, 2, 3], EVERYWHERE)]);
    assert_eq!(canvas.rows(1..2)[2..7], [0, 0x00ff_0000, 0x0080_0000, 0, 0]);
}

#[test]
fn only_strips_that_changed_are_painted_anew() {
    let at = |y: f32, colour| filled(Rect::from_min_size(pos2(1.0, y), vec2(3.0, 2.0)), colour, EVERYWHERE);
    let mut canvas = painted(&[at(2.0, WHITE), at(50.0, WHITE)]);
    assert!(paint(&mut canvas, &[at(2.0, WHITE), at(50.0, WHITE)], 1.0).is_empty());
    let grey = Color32::from_gray(0x80);
    let rows = paint(&mut canvas, &[at(2.0, WHITE), at(50.0, grey)], 1.0);
    assert_eq!(rows, vec![48..60; 1]);
    assert_eq!(canvas.rows(51..52)[1], 0x0080_8080);
    assert_eq!(canvas.rows(3..4)[1], 0x00ff_ffff);
    // a patch of a texture can be anywhere
    let mut patch = TexturesDelta::default();
    let image = ColorImage::filled([1, 1], Color32::from_gray(0x40));
    patch.push(ID, ImageDelta::partial([0, 0], image, TextureOptions::LINEAR));
    let rows = canvas.paint(&[at(2.0, WHITE), at(50.0, grey)], &mut patch, 1.0, Color32::BLACK, &Serial);
    assert_eq!(rows.len(), 3);
    assert_eq!(canvas.rows(3..4)[1], 0x0040_4040);
}

#[test]
fn shapes_far_outside_and_without_extent_do_no_harm() {
    let corners = [
        (pos2(-1e30, f32::NAN), WHITE),
        (pos2(1e30, -5e9), WHITE),
        (pos2(3.0, 1e20), WHITE),
        (pos2(3.0, 1e20), WHITE),
        (pos2(-3e5, -3e5), WHITE),
        (pos2(7e5, -3e5), WHITE),
        (pos2(-3e5, 7e5), WHITE),
    ];
    let mut canvas = painted(&[plain(&corners, &[0, 1, 2, 1, 2, 3, 2, 2, 2, 0, 9, 1])]);
    // nor do places outside of every texture
    for far in [f32::INFINITY, -1e30, f32::NAN] {
        let uv = Rect { min: pos2(0.0, far), max: pos2(far, 1e30) };
        paint(&mut canvas, &[textured(Rect::from_min_size(Pos2::ZERO, vec2(5.0, 5.0)), uv, WHITE, EVERYWHERE)], 1.0);
        let thin = [(pos2(0.0, 0.0), uv.min, WHITE), (pos2(9.0, 1.0), uv.max, WHITE), (pos2(2.0, 9.0), uv.min, WHITE)];
        paint(&mut canvas, &[shape(&thin, &[0, 1, 2], EVERYWHERE)], 1.0);
    }
    paint(&mut canvas, &[plain(&corners, &[4, 5, 6])], 1.0);
    assert!(canvas.rows(0..60).iter().all(|pixel| *pixel == 0x00ff_ffff), "one so large covers everything");
}
