//! The window painted in software: an event loop of its own, for displays without OpenGL. Only the main window is the system's:
//! what asks for a window of its own gets one inside.

use super::{
    begin::{Maker, viewport},
    canvas::Canvas,
    surface::Surface,
    wish::Wish,
};
use crate::{session::Pool, ui::App};
use eframe::UserEvent;
use egui::{FullOutput, TexturesDelta, ViewportBuilder, ViewportCommand, ViewportId, ViewportInfo};
use egui_winit::{ActionRequested, State, accesskit_winit};
use std::{
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};
use winit::{
    application::ApplicationHandler,
    event::WindowEvent,
    event_loop::{ActiveEventLoop, ControlFlow, EventLoop, EventLoopProxy},
    platform::run_on_demand::EventLoopExtRunOnDemand,
    window::{Window, WindowId},
};

/// From the start of a frame to that of the next, at the least: no screen shows more.
const PAUSE: Duration = Duration::from_millis(16);
/// The same for a window that nobody sees.
const LONG_PAUSE: Duration = Duration::from_millis(200);
/// The longest side of a texture. Any would do; egui starts another texture when one is full.
const LONGEST: usize = 4_096;

/// Opens the window and returns when it closes.
pub(super) fn run(event_loop: &mut EventLoop<UserEvent>, wish: &Wish, make: Maker<'_>) -> Result<(), String> {
    let mut handler = Handler {
        proxy: event_loop.create_proxy(),
        builder: viewport(wish),
        make,
        running: None,
        due: None,
        last: None,
        ended: Ok(()),
    };
    event_loop.run_app_on_demand(&mut handler).map_err(|error| error.to_string())?;
    handler.ended
}

/// What the event loop calls.
struct Handler<'a> {
    proxy: EventLoopProxy<UserEvent>,
    builder: ViewportBuilder,
    make: Maker<'a>,
    running: Option<Running>,
    /// When the next frame is wanted.
    due: Option<Instant>,
    /// When the last one began.
    last: Option<Instant>,
    ended: Result<(), String>,
}

/// The window that is open.
struct Running {
    window: Arc<Window>,
    ctx: egui::Context,
    state: State,
    surface: Surface,
    canvas: Canvas,
    app: App,
    info: ViewportInfo,
    /// Textures that came with frames that nobody saw.
    waiting: TexturesDelta,
    actions: Vec<ActionRequested>,
    shown: bool,
}

/// What the screen lacks.
#[derive(Copy, Clone, PartialEq, Eq)]
enum Lacks {
    /// What changed since the last frame.
    Changes,
    /// All of it, or the system would not have asked.
    Everything,
}

impl ApplicationHandler<UserEvent> for Handler<'_> {
    fn resumed(&mut self, event_loop: &ActiveEventLoop) {
        if self.running.is_some() {
            return;
        }
        match Running::new(event_loop, &self.builder, self.make, &self.proxy) {
            Ok(running) => {
                self.running = Some(running);
                // a window that is not shown yet is asked for no frame
                self.frame(event_loop, Lacks::Everything);
            }
            Err(cause) => self.end(event_loop, Err(cause)),
        }
    }

    fn user_event(&mut self, event_loop: &ActiveEventLoop, event: UserEvent) {
        let Some(running) = &mut self.running else { return };
        match event {
            UserEvent::RequestRepaint { viewport_id, when, cumulative_pass_nr } => {
                // a frame may have been drawn since it was asked for
                let now = running.ctx.cumulative_pass_nr_for(viewport_id);
                if now == cumulative_pass_nr || now == cumulative_pass_nr + 1 {
                    self.want(when);
                }
            }
            UserEvent::AccessKitActionRequest(event) => match event.window_event {
                accesskit_winit::WindowEvent::InitialTreeRequested => {
                    running.ctx.enable_accesskit();
                    self.frame(event_loop, Lacks::Changes);
                }
                accesskit_winit::WindowEvent::ActionRequested(request) => {
                    running.state.on_accesskit_action_request(request);
                    self.want(now());
                }
                accesskit_winit::WindowEvent::AccessibilityDeactivated => running.ctx.disable_accesskit(),
            },
        }
    }

    fn window_event(&mut self, event_loop: &ActiveEventLoop, _id: WindowId, event: WindowEvent) {
        let Some(running) = &mut self.running else { return };
        if event == WindowEvent::RedrawRequested {
            return self.frame(event_loop, Lacks::Everything);
        }
        let response = running.state.on_window_event(&running.window, &event);
        match event {
            WindowEvent::CloseRequested => running.info.events.push(egui::ViewportEvent::Close),
            WindowEvent::Occluded(occluded) => running.info.occluded = Some(occluded),
            // Windows holds the event loop while a border is dragged, and would show a stretched picture
            WindowEvent::Resized(_) if cfg!(windows) => return self.frame(event_loop, Lacks::Everything),
            WindowEvent::Resized(_) => {}
            _ if !response.repaint => return,
            _ => {}
        }
        self.want(now());
    }

    fn device_event(&mut self, _: &ActiveEventLoop, _: winit::event::DeviceId, event: winit::event::DeviceEvent) {
        if let (winit::event::DeviceEvent::MouseMotion { delta }, Some(running)) = (event, &mut self.running)
            && running.state.on_mouse_motion(delta)
        {
            self.want(now());
        }
    }

    fn about_to_wait(&mut self, event_loop: &ActiveEventLoop) {
        if let Some(at) = self.next()
            && at <= now()
        {
            match &self.running {
                // the compositor says when: a frame before that would wait for it
                Some(running) if is_wayland(event_loop) => {
                    self.due = None;
                    running.window.request_redraw();
                }
                _ => self.frame(event_loop, Lacks::Changes),
            }
        }
        event_loop.set_control_flow(self.next().map_or(ControlFlow::Wait, ControlFlow::WaitUntil));
    }

    fn exiting(&mut self, _: &ActiveEventLoop) {
        self.running = None;
    }
}

impl Handler<'_> {
    fn want(&mut self, when: Instant) {
        self.due = Some(self.due.map_or(when, |due| due.min(when)));
    }

    /// When the next frame may begin, if one is wanted.
    fn next(&self) -> Option<Instant> {
        let hidden = self.running.as_ref().is_some_and(|running| running.info.visible() == Some(false));
        let pause = if hidden { LONG_PAUSE } else { PAUSE };
        let due = self.due?;
        Some(self.last.map_or(due, |last| due.max(last + pause)))
    }

    fn frame(&mut self, event_loop: &ActiveEventLoop, lacks: Lacks) {
        let Some(running) = &mut self.running else { return };
        self.due = None;
        self.last = Some(now());
        match running.frame(event_loop, lacks) {
            Ok(true) => {}
            Ok(false) => self.end(event_loop, Ok(())),
            Err(cause) => self.end(event_loop, Err(cause)),
        }
    }

    fn end(&mut self, event_loop: &ActiveEventLoop, ended: Result<(), String>) {
        self.ended = ended;
        event_loop.exit();
    }
}

impl Running {
    fn new(
        event_loop: &ActiveEventLoop,
        builder: &ViewportBuilder,
        make: Maker<'_>,
        proxy: &EventLoopProxy<UserEvent>,
    ) -> Result<Self, String> {
        let ctx = egui::Context::default();
        ctx.set_embed_viewports(true);
        ctx.options_mut(|options| options.max_passes = std::num::NonZeroUsize::MIN.saturating_add(1));
        // shown once there is something to see; readers of the screen want to be told before that
        let builder = centred(builder.clone(), event_loop).with_visible(false);
        let window = egui_winit::create_window(&ctx, event_loop, &builder).map_err(|error| error.to_string())?;
        let window = Arc::new(window);
        let surface = Surface::new(&window).map_err(|error| error.to_string())?;
        let scale = Some(window.scale_factor() as f32);
        let mut state = State::new(ctx.clone(), ViewportId::ROOT, &window, scale, window.theme(), Some(LONGEST));
        state.init_accesskit(event_loop, &window, proxy.clone());
        wake_by(&ctx, proxy.clone());
        let mut info = ViewportInfo::default();
        egui_winit::update_viewport_info(&mut info, &ctx, &window, true);
        Ok(Self {
            app: make(&ctx),
            window,
            ctx,
            state,
            surface,
            canvas: Canvas::default(),
            info,
            waiting: TexturesDelta::default(),
            actions: Vec::new(),
            shown: false,
        })
    }

    /// Draws a frame and shows it; whether the window stays open.
    fn frame(&mut self, event_loop: &ActiveEventLoop, lacks: Lacks) -> Result<bool, String> {
        egui_winit::update_viewport_info(&mut self.info, &self.ctx, &self.window, false);
        let mut input = self.state.take_egui_input(&self.window);
        input.viewports = std::iter::once((ViewportId::ROOT, self.info.clone())).collect();
        self.app.heed(&mut input);
        let closing = self.info.close_requested();
        let app = &mut self.app;
        let output = self.ctx.run_ui(input, |ui| app.window_ui(ui));
        let FullOutput { platform_output, textures_delta, shapes, pixels_per_point, viewport_output } = output;
        self.info.events.clear();
        self.state.handle_platform_output_with_event_loop(&self.window, event_loop, platform_output);
        self.waiting.append(textures_delta);
        let hidden = self.shown && self.info.visible() == Some(false);
        if !hidden || self.actions.iter().any(ActionRequested::wants_paint) {
            let began = crate::ui::seconds();
            let primitives = self.ctx.tessellate(shapes, pixels_per_point);
            let size = self.window.inner_size();
            self.canvas.resize([size.width as usize, size.height as usize]);
            let ground = self.ctx.global_style().visuals.panel_fill;
            let painted = self.canvas.paint(&primitives, &mut self.waiting, pixels_per_point, ground, &Pool);
            self.window.pre_present_notify();
            let all = lacks == Lacks::Everything;
            self.surface.show(&self.canvas, &painted, all).map_err(|error| error.to_string())?;
            self.app.painted(crate::ui::seconds() - began);
        }
        self.act();
        let commands = viewport_output.into_iter().filter(|(id, _)| *id == ViewportId::ROOT);
        let commands: Vec<ViewportCommand> = commands.flat_map(|(_, output)| output.commands).collect();
        let stays = !closing || commands.contains(&ViewportCommand::CancelClose);
        egui_winit::process_viewport_commands(&self.ctx, &mut self.info, commands, &self.window, &mut self.actions);
        if !self.shown {
            self.shown = true;
            self.window.set_visible(true);
        }
        Ok(stays)
    }

    /// Does what commands asked for and a frame must come before.
    fn act(&mut self) {
        for action in std::mem::take(&mut self.actions) {
            let event = match action {
                ActionRequested::Screenshot(callback) => {
                    callback.complete(Arc::new(self.canvas.image()));
                    continue;
                }
                ActionRequested::PaintWhileHidden => continue,
                ActionRequested::Cut => egui::Event::Cut,
                ActionRequested::Copy => egui::Event::Copy,
                ActionRequested::Paste => match self.state.clipboard_text() {
                    Some(text) if !text.is_empty() => egui::Event::Paste(text.replace("\r\n", "\n")),
                    Some(_) => continue,
                    None => match self.state.clipboard_image() {
                        Some(image) => egui::Event::PasteImage(Arc::new(image)),
                        None => continue,
                    },
                },
            };
            self.state.egui_input_mut().events.push(event);
            self.ctx.request_repaint();
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.waiting.clear();
    }
}

/// Whatever asks egui for a frame, from any thread, wakes the event loop.
fn wake_by(ctx: &egui::Context, proxy: EventLoopProxy<UserEvent>) {
    let proxy = Mutex::new(proxy);
    ctx.set_request_repaint_callback(move |info| {
        let Some(when) = now().checked_add(info.delay) else { return };
        let request = UserEvent::RequestRepaint {
            viewport_id: info.viewport_id,
            when,
            cumulative_pass_nr: info.current_cumulative_pass_nr,
        };
        // a loop that has ended needs no waking
        let _ = proxy.lock().unwrap_or_else(PoisonError::into_inner).send_event(request);
    });
}

/// In the middle of the first screen, as eframe does it.
fn centred(builder: ViewportBuilder, event_loop: &ActiveEventLoop) -> ViewportBuilder {
    let monitor = event_loop.primary_monitor().or_else(|| event_loop.available_monitors().next());
    let (Some(monitor), Some(size)) = (monitor, builder.inner_size) else { return builder };
    let whole = monitor.size().to_logical::<f32>(monitor.scale_factor());
    if whole.width <= 0.0 || whole.height <= 0.0 {
        return builder;
    }
    builder.with_position([(whole.width - size.x) * 0.5, (whole.height - size.y) * 0.5])
}

fn is_wayland(event_loop: &ActiveEventLoop) -> bool {
    #[cfg(target_os = "linux")]
    let is = winit::platform::wayland::ActiveEventLoopExtWayland::is_wayland(event_loop);
    #[cfg(not(target_os = "linux"))]
    let is = {
        let _ = event_loop;
        false
    };
    is
}

#[allow(clippy::disallowed_methods)] // the edge of the shell: when the event loop shall wake
fn now() -> Instant {
    Instant::now()
}
