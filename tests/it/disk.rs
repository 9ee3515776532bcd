//! The disk's one door on a real file system, and what the program may depend on.

use crate::project::sample;
use counterpoint::{
    disk::{self, DiskError, Files, Keep, ProjectError, System},
    format,
    project::{Edit, Project},
};
use std::{collections::BTreeSet, fs, io::ErrorKind, path::Path};

#[test]
fn a_project_is_saved_and_opened_on_a_real_disk() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("p.ron");
    let first = disk::save_project(&System, &path, &sample(), None).unwrap();
    let opened = disk::open_project(&System, &path).unwrap();
    assert_eq!((opened.project, opened.damage, opened.writable), (sample(), vec![], true));
    assert_eq!(opened.fingerprint, first);
    assert!(!disk::changed_outside(&System, &path, &first));
    let other = Edit::Rename("Other".to_owned()).apply(&sample());
    fs::write(&path, format::write(&other)).unwrap();
    assert!(disk::changed_outside(&System, &path, &first));
    let refused = disk::save_project(&System, &path, &sample(), Some(&first));
    assert!(matches!(refused, Err(ProjectError::ChangedOutside { .. })));
    disk::save_project(&System, &path, &sample(), None).unwrap();
    assert_eq!(disk::open_project(&System, &disk::backup_of(&path)).unwrap().project, other);
    let mut names: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|e| e.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, ["p.backup.ron", "p.ron"]);
}

#[test]
fn what_the_disk_refuses_is_said_with_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let gone = folder.path().join("gone/p.ron");
    let error = disk::save_project(&System, &gone, &sample(), None).unwrap_err().to_string();
    assert!(
        error.ends_with("could not be saved: it or its folder is not there. Check the name, or choose another place"),
        "{error}"
    );
    let path = folder.path().join("p.ron");
    fs::write(&path, format::write(&sample())).unwrap();
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    assert!(!disk::open_project(&System, &path).unwrap().writable);
    let refused = disk::replace(&System, &path, b"x", Keep::Nothing);
    assert!(matches!(refused, Err(DiskError::Write { cause, .. }) if cause.kind() == ErrorKind::PermissionDenied));
    assert_eq!(fs::read_to_string(&path).unwrap(), format::write(&sample()));
    assert!(matches!(System.read(folder.path(), 10), Err(cause) if cause.kind() == ErrorKind::IsADirectory));
    assert!(matches!(System.read(&path, 10), Err(cause) if cause.kind() == ErrorKind::FileTooLarge));
}

#[test]
fn settings_lie_beside_the_program_where_a_folder_for_them_does() {
    let place = tempfile::tempdir().unwrap();
    let root = place.path().canonicalize().unwrap();
    let (bin, bundle) = (root.join("bin"), root.join("apps/Counterpoint.app/Contents/MacOS"));
    let programs = [bin.join("counterpoint"), bundle.join("counterpoint")];
    for program in &programs {
        fs::create_dir_all(program.parent().unwrap()).unwrap();
        fs::write(program, "").unwrap();
        assert_eq!(disk::portable_beside(program), None, "the user's own folders are used until there is one");
    }
    fs::write(bin.join("counterpoint-settings"), "").unwrap();
    assert_eq!(disk::portable_beside(&programs[0]), None, "a file is no folder");
    fs::remove_file(bin.join("counterpoint-settings")).unwrap();
    let beside = [bin.join("counterpoint-settings"), root.join("apps/counterpoint-settings")];
    beside.iter().for_each(|folder| fs::create_dir(folder).unwrap());
    let found = programs.each_ref().map(|program| disk::portable_beside(program).unwrap());
    assert_eq!(found, beside);
    assert_eq!(disk::portable_beside(&root.join("gone")), None);
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(&programs[0], root.join("link")).unwrap();
        assert_eq!(disk::portable_beside(&root.join("link")).unwrap(), beside[0], "a link leads to the program");
    }
}

/// The program itself, in a folder of its own with a folder for settings, writes nothing anywhere else.
#[test]
#[cfg(target_os = "linux")]
fn the_program_keeps_what_it_read_beside_itself() {
    let place = tempfile::tempdir().unwrap();
    let (stick, home) = (place.path().join("stick"), place.path().join("home"));
    let settings = stick.join("counterpoint-settings");
    [&settings, &home].into_iter().for_each(|folder| fs::create_dir_all(folder).unwrap());
    let program = stick.join("counterpoint");
    fs::hard_link(env!("CARGO_BIN_EXE_counterpoint"), &program)
        .or_else(|_| fs::copy(env!("CARGO_BIN_EXE_counterpoint"), &program).map(drop))
        .unwrap();
    fs::write(stick.join("a.txt"), "The port closed on Monday.").unwrap();
    let run = std::process::Command::new(&program)
        .args(["statements", "a.txt", "--depth", "deep"])
        .current_dir(&stick)
        .env_clear()
        .env("HOME", &home)
        .output()
        .unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    assert!(settings.join("readings").is_dir(), "what was read is kept beside the program");
    assert_eq!(fs::read_dir(&home).unwrap().count(), 0, "and nothing in the user's folders");
}

#[test]
#[cfg(unix)]
fn a_link_to_a_project_stays_a_link() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("real")).unwrap();
    let (real, link) = (folder.path().join("real/p.ron"), folder.path().join("link.ron"));
    fs::write(&real, format::write(&sample())).unwrap();
    std::os::unix::fs::symlink(&real, &link).unwrap();
    let other = Edit::Rename("Other".to_owned()).apply(&sample());
    disk::save_project(&System, &link, &other, None).unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(disk::open_project(&System, &real).unwrap().project, other);
}

#[test]
fn a_lock_is_held_once_and_freed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.lock");
    let held = System.lock(&path).unwrap();
    assert!(held.is_some());
    assert!(System.lock(&path).unwrap().is_none());
    drop(held);
    assert!(System.lock(&path).unwrap().is_some());
}

#[test]
fn a_project_is_verified_against_its_sources() {
    let folder = tempfile::tempdir().unwrap();
    let mut project = sample();
    let articles = project.articles.iter_mut().zip(["same.txt", "changed.txt"]);
    for (article, name) in articles {
        let article = std::sync::Arc::make_mut(article);
        article.origin.file = Some(name.to_owned());
        article.origin.sha256 = disk::sha256(b"the file");
    }
    fs::create_dir(folder.path().join("articles")).unwrap();
    fs::write(folder.path().join("articles/same.txt"), "the file").unwrap();
    fs::write(folder.path().join("changed.txt"), "another file").unwrap();
    let verified: Vec<String> =
        disk::verify(&System, &project, folder.path()).iter().map(ToString::to_string).collect();
    assert_eq!(verified, ["a1: same.txt is unchanged", "a2: changed.txt is no longer the file that was read"]);
}

#[test]
fn a_project_cannot_point_out_of_its_folder() {
    let folder = tempfile::tempdir().unwrap();
    let inside = folder.path().join("inside");
    fs::create_dir(&inside).unwrap();
    fs::write(folder.path().join("secret.txt"), "the file").unwrap();
    let outside = folder.path().join("secret.txt").to_string_lossy().into_owned();
    for name in ["../secret.txt", outside.as_str(), "articles/../../secret.txt"] {
        let mut project = sample();
        let article = std::sync::Arc::make_mut(&mut project.articles[0]);
        article.origin.file = Some(name.to_owned());
        article.origin.sha256 = disk::sha256(b"the file");
        assert_eq!(disk::verify(&System, &project, &inside)[0].source, disk::Source::Missing, "{name}");
    }
}

#[test]
fn two_copies_are_merged_as_git_asks() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, project: &Project| {
        let path = folder.path().join(name);
        fs::write(&path, format::write(project)).unwrap();
        path
    };
    let renamed = |name: &str| Edit::Rename(name.to_owned()).apply(&sample());
    let (base, mine, theirs) = (file("base", &sample()), file("mine", &sample()), file("theirs", &renamed("Theirs")));
    assert_eq!(disk::merge_files(&System, &base, &mine, &theirs).unwrap(), []);
    assert_eq!(disk::open_project(&System, &mine).unwrap().project.name, "Theirs");
    let mine = file("mine", &renamed("Mine"));
    assert_eq!(disk::merge_files(&System, &base, &mine, &theirs).unwrap().len(), 1);
}

/// The packages that the program is built of, without those of its tests.
#[test]
fn nothing_in_the_dependency_tree_talks_to_a_network() {
    const NETWORK: [&str; 33] = [
        "hyper",
        "reqwest",
        "ureq",
        "curl",
        "curl-sys",
        "isahc",
        "surf",
        "attohttpc",
        "minreq",
        "tungstenite",
        "tokio-tungstenite",
        "rustls",
        "native-tls",
        "openssl",
        "openssl-sys",
        "quinn",
        "h2",
        "h3",
        "trust-dns-resolver",
        "hickory-resolver",
        "hickory-proto",
        "socket2",
        "async-net",
        "tonic",
        "warp",
        "axum",
        "actix-web",
        "libp2p",
        "ssh2",
        "ftp",
        "lettre",
        "webbrowser",
        "self_update",
    ];
    // Local sockets only: the desktop's own bus (file dialogs, accessibility) by zbus, and its event loop.
    const LOCAL: [&str; 2] = ["socket2", "async-net"];
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let lock = fs::read_to_string(root.join("Cargo.lock")).unwrap();
    let packages = packages(&lock);
    assert!(packages.len() > 50, "Cargo.lock was not understood");
    let mut reached = BTreeSet::new();
    let mut waiting = vec!["counterpoint".to_owned()];
    while let Some(name) = waiting.pop() {
        let tests_only = ["egui_kittest", "criterion", "proptest", "expect-test"];
        if !tests_only.contains(&name.as_str()) && reached.insert(name.clone()) {
            waiting.extend(packages.iter().filter(|(known, _)| *known == name).flat_map(|(_, needs)| needs.clone()));
        }
    }
    let found: Vec<&str> =
        NETWORK.into_iter().filter(|name| reached.contains(*name) && !LOCAL.contains(name)).collect();
    assert!(found.is_empty(), "the program depends on network code: {found:?}");
    let local: Vec<&str> = LOCAL.into_iter().filter(|name| reached.contains(*name)).collect();
    assert!(local.is_empty() || reached.contains("zbus"), "{local:?} without the desktop's bus");
}

fn packages(lock: &str) -> Vec<(String, Vec<String>)> {
    let mut all: Vec<(String, Vec<String>)> = Vec::new();
    for line in lock.lines() {
        if let Some(name) = line.strip_prefix("name = ") {
            all.push((name.trim_matches('"').to_owned(), Vec::new()));
        } else if let (Some(need), Some((_, needs))) = (line.strip_prefix(" \""), all.last_mut()) {
            let name = need.trim_end_matches(['"', ',']).split(' ').next().unwrap();
            needs.push(name.to_owned());
        }
    }
    all
}

#[test]
fn no_source_of_ours_opens_a_socket() {
    let mut waiting = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = waiting.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                waiting.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let code = fs::read_to_string(&path).unwrap();
                for banned in ["std::net", "TcpStream", "UdpSocket", "UnixStream"] {
                    assert!(!code.contains(banned), "{} names {banned}", path.display());
                }
            }
        }
    }
}
