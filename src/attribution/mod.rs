//! Attributions: source, cue, content and relays. Who the sources are is for the room `speaker` below.
//!
//! Two judges meet in `tagged`: a tagger over the encoder's vectors ([`Tagger`](crate::tagger::Tagger)), trained on marked texts in twelve languages, tells
//! what is said; rules (`quick` without trees, `deep` over trees) tell transcripts, relays, lists and quotations that name their
//! speaker, forbid what somebody did not say, and keep what they are sure of where the tagger sees nothing. Without the
//! model rules alone tell.

mod model;
mod quotation;
mod mark;
mod passage;
mod phrase;
mod candidate;
mod rivals;
mod turns;
mod settle;
mod quick;
mod reading;
mod source;
mod trim;
mod inverted;
mod deep;
mod cut;
mod mended;
mod unspoken;
mod tagged;
mod attribute;

pub use attribute::attribute;
pub use model::{Attributed, Attribution, Finder, Form};
