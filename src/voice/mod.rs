//! Source, cue, content; who is who; relays; sides. Knows nothing of versions or points.

mod attribute;
mod identify;
mod model;

pub use attribute::attribute;
pub use identify::identify;
pub use model::{Aliases, Attributed, Attribution, Form, Voice, VoiceKind};
