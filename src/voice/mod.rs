//! Source, cue, content; who is who; relays; sides. Knows nothing of versions or points.
//!
//! Two judges meet in `tagged`: a tagger over the encoder's vectors (`tagger`), trained on marked texts in twelve languages, tells
//! what is said; rules (`quick` without trees, `deep` over trees) tell transcripts, relays, lists and quotations that name their
//! speaker, forbid what somebody did not say, and keep what they are sure of where the tagger sees nothing. Without the
//! model rules alone tell.

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
mod mended;
mod tagged;
mod attribute;
mod speaker;
mod roster;
mod spokesman;
mod hearing;
mod coreference;
mod identify;

pub use attribute::attribute;
pub use identify::identify;
pub use kept::{from_bytes, to_bytes};
pub use model::{Aliases, Attributed, Attribution, Finder, Form, Spokesmen, Voice, VoiceKind};
pub use tagger::{Tagged, Tagger};
