//! The one widget for article text: lays out passages with their roles in any script and direction, and keeps the layouts by
//! content. Knows nothing of what the roles mean: the theme does.

mod direction;
mod setting;
mod flow;
mod laid;
mod passages;
mod order;

pub(crate) use laid::Laid;
pub(crate) use order::order_painted;
pub(crate) use passages::Passages;
pub(crate) use setting::Setting;
