//! egui: draws view models, returns commands. Theme, keys, widgets, panels. Computes nothing.
