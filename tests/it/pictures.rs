//! Small pictures of the window, painted triangle by triangle without a graphics card and held against the stored ones with
//! tolerance. `UPDATE_PICTURES=1 cargo test pictures` writes them anew.

use crate::window::{app, article, click, drawn, quick};
use counterpoint::{
    project::Project,
    session::{Input, Pool},
    ui::{Command, CompareCommand, FileCommand, HelpCommand, Palette, WindowCommand},
    view::View,
    window::Canvas,
};
use egui::{
    Color32, Pos2, TextureId, TexturesDelta,
    epaint::{ClippedPrimitive, ImageData, Mesh, Primitive, Vertex},
    pos2,
};
use egui_kittest::TestRenderer;
use std::{cell::RefCell, collections::HashMap, path::PathBuf, rc::Rc};

const SIZE: [f32; 2] = [960.0, 640.0];
/// Pixels of the window that one of the picture stands for, across and down.
const SHRUNK: usize = 4;
/// Mean difference of a colour that is no difference, of 255: over the whole picture, and over any tile of it.
const TOLERANCE: (f32, f32) = (1.5, 14.0);
const TILES: usize = 8;

/// The textures of a window, as it hands them out.
#[derive(Clone, Default)]
pub struct Textures(Rc<RefCell<HashMap<TextureId, Texture>>>);

#[derive(Clone)]
struct Texture {
    size: [usize; 2],
    pixels: Vec<Color32>,
    options: egui::TextureOptions,
}

impl TestRenderer for Textures {
    fn handle_delta(&mut self, delta: &mut TexturesDelta) {
        let mut kept = self.0.borrow_mut();
        for (id, changes) in delta.set.drain() {
            for change in changes {
                let ImageData::Color(image) = &change.image;
                let Some([left, top]) = change.pos else {
                    let (size, pixels) = (image.size, image.pixels.clone());
                    kept.insert(id, Texture { size, pixels, options: change.options });
                    continue;
                };
                let known = kept.get_mut(&id).expect("a part of a texture that is known");
                for (row, line) in image.pixels.chunks(image.size[0]).enumerate() {
                    let at = (top + row) * known.size[0] + left;
                    known.pixels[at..at + line.len()].copy_from_slice(line);
                }
            }
        }
        for id in delta.free.drain() {
            kept.remove(&id);
        }
    }
}

impl Texture {
    fn at(&self, x: isize, y: isize) -> [f32; 4] {
        let [width, height] = self.size.map(|size| size as isize);
        let place = |value: isize, size: isize| match self.options.wrap_mode {
            egui::TextureWrapMode::ClampToEdge => value.clamp(0, size - 1),
            _ => value.rem_euclid(size),
        };
        let index = place(y, height) * width + place(x, width);
        self.pixels[index as usize].to_array().map(f32::from)
    }

    fn sample(&self, uv: Pos2) -> [f32; 4] {
        let (x, y) = (uv.x * self.size[0] as f32, uv.y * self.size[1] as f32);
        if self.options.magnification == egui::TextureFilter::Nearest {
            return self.at(x.floor() as isize, y.floor() as isize);
        }
        let (left, top) = ((x - 0.5).floor(), (y - 0.5).floor());
        let (right, down) = (x - 0.5 - left, y - 0.5 - top);
        let (left, top) = (left as isize, top as isize);
        let corners = [
            (self.at(left, top), (1.0 - right) * (1.0 - down)),
            (self.at(left + 1, top), right * (1.0 - down)),
            (self.at(left, top + 1), (1.0 - right) * down),
            (self.at(left + 1, top + 1), right * down),
        ];
        std::array::from_fn(|part| corners.iter().map(|(colour, share)| colour[part] * share).sum())
    }
}

/// A picture in red, green and blue.
struct Picture {
    size: [usize; 2],
    pixels: Vec<[f32; 3]>,
}

impl Picture {
    fn painted(primitives: &[ClippedPrimitive], textures: &Textures) -> Self {
        let size = SIZE.map(|size| size as usize);
        let mut picture = Self { size, pixels: vec![[0.0; 3]; size[0] * size[1]] };
        let textures = textures.0.borrow();
        for ClippedPrimitive { clip_rect, primitive } in primitives {
            let Primitive::Mesh(mesh) = primitive else { continue };
            let texture = textures.get(&mesh.texture_id).expect("the texture of a mesh");
            picture.mesh(mesh, *clip_rect, texture);
        }
        picture
    }

    fn mesh(&mut self, mesh: &Mesh, clip: egui::Rect, texture: &Texture) {
        for corners in mesh.indices.chunks_exact(3) {
            self.triangle([0, 1, 2].map(|corner| &mesh.vertices[corners[corner] as usize]), clip, texture);
        }
    }

    fn triangle(&mut self, mut corners: [&Vertex; 3], clip: egui::Rect, texture: &Texture) {
        let cross = |a: Pos2, b: Pos2, c: Pos2| (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
        let mut area = cross(corners[0].pos, corners[1].pos, corners[2].pos);
        if area < 0.0 {
            corners.swap(1, 2);
            area = -area;
        }
        if area < 1e-6 {
            return;
        }
        let places = corners.map(|corner| corner.pos);
        let (low, high) = (clip.min.max(places[0].min(places[1]).min(places[2])), clip.max);
        let high = high.min(places[0].max(places[1]).max(places[2]));
        let (left, top) = ((low.x - 0.5).ceil().max(0.0) as usize, (low.y - 0.5).ceil().max(0.0) as usize);
        let right = ((high.x - 0.5).ceil().max(0.0) as usize).min(self.size[0]);
        let bottom = ((high.y - 0.5).ceil().max(0.0) as usize).min(self.size[1]);
        // most triangles are of one colour and one place of the texture: the white one
        let plain = corners.iter().all(|corner| corner.uv == corners[0].uv && corner.color == corners[0].color);
        let flat = plain.then(|| texture.sample(corners[0].uv));
        for y in top..bottom {
            for x in left..right {
                let point = pos2(x as f32 + 0.5, y as f32 + 0.5);
                let edges = [(1, 2), (2, 0), (0, 1)].map(|(from, to)| (places[from], places[to]));
                let shares = edges.map(|(from, to)| cross(from, to, point));
                // a pixel on a line between two triangles belongs to one of them: that whose left or upper edge it is
                let inside = edges.iter().zip(shares).all(|((from, to), share)| {
                    let first = to.y < from.y || (to.y == from.y && to.x > from.x);
                    share > 0.0 || (share == 0.0 && first)
                });
                if inside {
                    self.blend(y * self.size[0] + x, corners, shares.map(|share| share / area), (texture, flat));
                }
            }
        }
    }

    /// Lays a colour over a pixel, in the gamma space in which the real window blends.
    fn blend(
        &mut self,
        index: usize,
        corners: [&Vertex; 3],
        shares: [f32; 3],
        (texture, flat): (&Texture, Option<[f32; 4]>),
    ) {
        let mixed =
            |of: &dyn Fn(&Vertex) -> f32| corners.iter().zip(shares).map(|(v, share)| of(v) * share).sum::<f32>();
        let sampled = flat.unwrap_or_else(|| texture.sample(pos2(mixed(&|v| v.uv.x), mixed(&|v| v.uv.y))));
        let colour: [f32; 4] =
            std::array::from_fn(|part| mixed(&|v| f32::from(v.color.to_array()[part])) * sampled[part] / 255.0);
        let under = &mut self.pixels[index];
        for part in 0..3 {
            under[part] = (colour[part] + under[part] * (1.0 - colour[3] / 255.0)).clamp(0.0, 255.0);
        }
    }

    /// The picture as it is.
    fn whole(&self) -> image::RgbImage {
        let colour = |x: u32, y: u32| image::Rgb(self.pixels[y as usize * self.size[0] + x as usize].map(|c| c as u8));
        image::RgbImage::from_fn(self.size[0] as u32, self.size[1] as u32, colour)
    }

    /// The picture at a quarter of its size, in 16 steps of each colour.
    fn small(&self) -> image::RgbImage {
        let [width, height] = self.size.map(|size| size / SHRUNK);
        let colour = |x: u32, y: u32| {
            let block = (0..SHRUNK * SHRUNK).map(|at| {
                let (x, y) = (x as usize * SHRUNK + at % SHRUNK, y as usize * SHRUNK + at / SHRUNK);
                self.pixels[y * self.size[0] + x]
            });
            let sum = block.fold([0.0; 3], |sum, pixel| std::array::from_fn(|part| sum[part] + pixel[part]));
            image::Rgb(sum.map(|sum| ((sum / (SHRUNK * SHRUNK) as f32 / 17.0).round() * 17.0).min(255.0) as u8))
        };
        image::RgbImage::from_fn(width as u32, height as u32, colour)
    }
}

/// Holds what a window shows against the stored picture of that name.
fn look(name: &str, harness: &egui_kittest::Harness<'static, Option<counterpoint::ui::App>>, textures: &Textures) {
    let shapes = harness.output().shapes.clone();
    let primitives = harness.ctx.tessellate(shapes, 1.0);
    let painted = Picture::painted(&primitives, textures);
    let seen = painted.small();
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("tests/it/pictures/{name}.png"));
    if std::env::var_os("UPDATE_PICTURES").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        return seen.save(&path).unwrap();
    }
    let stored = image::open(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display())).into_rgb8();
    assert_eq!(stored.dimensions(), seen.dimensions(), "{name}");
    let (whole, tile) = difference(&stored, &seen);
    if whole > TOLERANCE.0 || tile > TOLERANCE.1 {
        let kept = std::env::temp_dir().join(format!("counterpoint-{name}.png"));
        painted.whole().save(&kept).unwrap();
        panic!(
            "{name} looks otherwise: {whole:.2} in the mean, {tile:.2} in one tile; see {}, and write it anew with \
             UPDATE_PICTURES=1 if it is right",
            kept.display()
        );
    }
}

/// Mean difference of two pictures of one size: over all, and over the tile where it is greatest.
fn difference(one: &image::RgbImage, other: &image::RgbImage) -> (f32, f32) {
    let (width, height) = (one.width() as usize, one.height() as usize);
    let mut tiles = [[(0.0, 0.0); TILES]; TILES];
    for (at, (a, b)) in one.pixels().zip(other.pixels()).enumerate() {
        let apart: f32 = (0..3).map(|part| f32::from(a.0[part].abs_diff(b.0[part]))).sum();
        let tile = &mut tiles[at / width * TILES / height][at % width * TILES / width];
        *tile = (tile.0 + apart / 3.0, tile.1 + 1.0);
    }
    let all = tiles.as_flattened();
    let sum = all.iter().fold((0.0, 0.0), |sum, tile| (sum.0 + tile.0, sum.1 + tile.1));
    (sum.0 / sum.1, all.iter().map(|tile| tile.0 / tile.1).fold(0.0, f32::max))
}

/// Two desks on one ferry, so plainly parallel that no change of weights moves a row.
fn ferry() -> Project {
    let mut project = Project::default();
    project.add(article(
        "North desk",
        "The ferry to Skerry Island was stopped on Monday because of the storm. Two passengers were hurt, the harbour \
         office said. “Nobody could stand on the quay”, said Captain Ines Holm.",
    ));
    project.add(article(
        "South desk",
        "The ferry to Skerry Island was stopped on Monday because of the storm. Five passengers were hurt, the harbour \
         office said. The island has no other link to the coast.",
    ));
    project
}

/// Two desks that write from right to left.
fn harbour() -> Project {
    let mut project = Project::default();
    project.add(article(
        "مكتب القاهرة",
        "أغلق الميناء يوم الجمعة بسبب العاصفة. وقال الوزير: \"ستعود الكهرباء خلال 48 ساعة\".",
    ));
    project.add(article("مكتب عمان", "أغلق الميناء يوم الجمعة بسبب العاصفة. وأصيب شخصان."));
    project
}

#[test]
fn every_view_looks_as_it_did() {
    let views = [
        ("parallel-light", Palette::Light, View::Parallel),
        ("reading-dark", Palette::Dark, View::Reading),
        ("coverage-contrast", Palette::Contrast, View::Coverage),
        ("framing-light", Palette::Light, View::Framing),
        ("codebook-dark", Palette::Dark, View::Codebook),
    ];
    for (name, palette, view) in views {
        let textures = Textures::default();
        let mut harness = drawn(Vec::new(), vec![quick(ferry())], SIZE, palette, textures.clone());
        harness.state_mut().as_mut().unwrap().show(view);
        harness.run_steps(6);
        assert_eq!(app(&harness).state().view, view);
        look(name, &harness, &textures);
    }
}

#[test]
fn what_stands_above_or_in_place_of_the_views_looks_as_it_did() {
    let commands = [
        ("measure-light", Palette::Light, Command::Compare(CompareCommand::Measure)),
        ("classroom-dark", Palette::Dark, Command::Window(WindowCommand::Classroom)),
        ("palette-light", Palette::Light, Command::Help(HelpCommand::Palette)),
        ("exports-light", Palette::Light, Command::File(FileCommand::Export)),
    ];
    for (name, palette, command) in commands {
        let textures = Textures::default();
        let mut harness = drawn(Vec::new(), vec![quick(ferry())], SIZE, palette, textures.clone());
        click(&mut harness, "Confirm pair");
        harness.state_mut().as_mut().unwrap().command(&egui::Context::default(), command);
        harness.run_steps(6);
        look(name, &harness, &textures);
    }
}

#[test]
fn the_start_and_a_text_from_right_to_left_look_as_they_did() {
    let inputs: [(&str, Vec<Input>); 2] =
        [("start-light", Vec::new()), ("right-to-left-light", vec![quick(harbour())])];
    for (name, inputs) in inputs {
        let textures = Textures::default();
        let harness = drawn(Vec::new(), inputs, SIZE, Palette::Light, textures.clone());
        look(name, &harness, &textures);
    }
}

/// The canvas of the window in software paints what the plain painter above paints, which takes every pixel by itself and
/// counts in fractions: to the pixel but for rounding, and for pixels on a border that a finer grid moves.
#[test]
fn the_window_in_software_is_painted_like_that() {
    for palette in [Palette::Light, Palette::Dark] {
        let textures = Textures::default();
        let harness = drawn(Vec::new(), vec![quick(ferry())], SIZE, palette, textures.clone());
        let primitives = harness.ctx.tessellate(harness.output().shapes.clone(), 1.0);
        let plain = Picture::painted(&primitives, &textures);
        let mut delta = TexturesDelta::default();
        for (id, texture) in textures.0.borrow().iter() {
            let image = egui::ColorImage::new(texture.size, texture.pixels.clone());
            delta.push(*id, egui::epaint::ImageDelta::full(image, texture.options));
        }
        let mut canvas = Canvas::default();
        canvas.resize(plain.size);
        canvas.paint(&primitives, &mut delta, 1.0, Color32::BLACK, &Pool);
        let apart = |(one, other): (&[f32; 3], &u32)| {
            let channels = [16, 8, 0].map(|shift| ((other >> shift) & 0xff) as f32);
            (0..3).map(|part| (one[part] - channels[part]).abs()).fold(0.0, f32::max)
        };
        let apart: Vec<f32> = plain.pixels.iter().zip(canvas.rows(0..plain.size[1])).map(apart).collect();
        let off = |least: f32| apart.iter().filter(|apart| **apart > least).count();
        assert!(off(2.5) * 1_000 < apart.len() && off(24.0) * 20_000 < apart.len(), "{} and {}", off(2.5), off(24.0));
        assert!(plain.pixels.iter().any(|pixel| *pixel != plain.pixels[0]), "there is something to see");
    }
}

#[test]
fn a_picture_that_differs_is_seen_to() {
    let white = image::RgbImage::from_pixel(240, 160, image::Rgb([255; 3]));
    let mut marked = white.clone();
    assert_eq!(difference(&white, &marked), (0.0, 0.0));
    (0..20).for_each(|at| marked.put_pixel(at, at / 2, image::Rgb([0; 3])));
    let (whole, tile) = difference(&white, &marked);
    assert!(whole < TOLERANCE.0 && tile < TOLERANCE.1, "a stroke is no difference: {whole}, {tile}");
    (0..30 * 20).for_each(|at| marked.put_pixel(at % 30, at / 30, image::Rgb([0; 3])));
    assert!(difference(&white, &marked).1 > TOLERANCE.1, "a part of the window is");
}
