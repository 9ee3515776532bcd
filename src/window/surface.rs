//! What lays a canvas on the screen: memory that the system shows, without a graphics card. Paints nothing itself.

use super::canvas::{Canvas, Painted};
use softbuffer::{Context, Rect, SoftBufferError, Surface as Memory};
use std::{num::NonZeroU32, sync::Arc};
use winit::window::Window;

/// The memory of a window.
pub(super) struct Surface {
    memory: Memory<Arc<Window>, Arc<Window>>,
    size: [usize; 2],
}

impl Surface {
    pub(super) fn new(window: &Arc<Window>) -> Result<Self, SoftBufferError> {
        let context = Context::new(Arc::clone(window))?;
        Ok(Self { memory: Memory::new(&context, Arc::clone(window))?, size: [0, 0] })
    }

    /// Shows the canvas: these rows of it, or all if the system asks for it or has forgotten the rest.
    pub(super) fn show(&mut self, canvas: &Canvas, painted: &Painted, all: bool) -> Result<(), SoftBufferError> {
        let size = canvas.size();
        let sides = size.map(|side| u32::try_from(side).ok().and_then(NonZeroU32::new));
        let [Some(width), Some(height)] = sides else { return Ok(()) };
        let anew = all || self.size != size;
        if self.size != size {
            self.memory.resize(width, height)?;
            self.size = size;
        }
        if painted.is_empty() && !anew {
            return Ok(());
        }
        let mut buffer = self.memory.buffer_mut()?;
        let whole = 0..size[1];
        let copied = if anew || buffer.age() != 1 { std::slice::from_ref(&whole) } else { painted.as_slice() };
        for rows in copied {
            let place = rows.start * size[0]..rows.end * size[0];
            if let Some(pixels) = buffer.get_mut(place) {
                pixels.copy_from_slice(canvas.rows(rows.clone()));
            }
        }
        if anew {
            return buffer.present();
        }
        let damage = painted.iter().filter_map(|rows| {
            let height = NonZeroU32::new(u32::try_from(rows.len()).ok()?)?;
            Some(Rect { x: 0, y: u32::try_from(rows.start).ok()?, width, height })
        });
        buffer.present_with_damage(&damage.collect::<Vec<_>>())
    }
}
