//! Source, cue, content; who is who; relays; sides. Knows nothing of versions or points.

mod model;
mod quotation;
mod passage;
mod phrase;
mod candidate;
mod rivals;
mod turns;
mod quick;
mod reading;
mod source;
mod trim;
mod turned;
mod deep;
mod cut;
mod tagger;
mod kept;
mod tagged;
mod attribute;
mod speaker;
mod roster;
mod hearing;
mod identify;

pub use attribute::attribute;
pub use identify::identify;
pub use kept::{from_bytes, to_bytes};
pub use tagger::{Tagged, Tagger};
pub use model::{Aliases, Attributed, Attribution, Form, Voice, VoiceKind};
