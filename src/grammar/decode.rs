//! Scores of heads → one tree.
//!
//! Maximum spanning arborescence after Chu and Liu (1965) and Edmonds (1967), with exactly one root.

/// What keeps a second root away: more than any sum of scores.
const ROOT_COST: f64 = 1e6;

/// The best heads for `scores`, `count` rows of `count + 1` columns (column 0 is the root, column `h + 1` the word `h`):
/// `None` for the one root, else the index of the head. Never a cycle; empty for no words.
pub(super) fn tree(scores: &[f32], count: usize) -> Vec<Option<usize>> {
    if count == 0 || scores.len() < count * (count + 1) {
        return Vec::new();
    }
    // Node 0 is the root; node i is word i - 1. cost[to][from], higher is better.
    let size = count + 1;
    let mut score = vec![vec![f64::NEG_INFINITY; size]; size];
    for (word, row) in scores.chunks_exact(size).take(count).enumerate() {
        for (from, &value) in row.iter().enumerate() {
            if from != word + 1 {
                let value = if value.is_finite() { f64::from(value).clamp(-1e4, 1e4) } else { -1e4 };
                score[word + 1][from] = if from == 0 { value - ROOT_COST } else { value };
            }
        }
    }
    arborescence(&score).into_iter().skip(1).map(|head| head.checked_sub(1)).collect()
}

/// The head of every node but node 0, which has itself.
fn arborescence(score: &[Vec<f64>]) -> Vec<usize> {
    let size = score.len();
    let best = |node: usize| {
        (0..size)
            .filter(|&f| f != node)
            .fold(0, |b, f| if b == node || score[node][f] > score[node][b] { f } else { b })
    };
    let mut heads: Vec<usize> = (0..size).map(|node| if node == 0 { 0 } else { best(node) }).collect();
    let Some(cycle) = find_cycle(&heads) else { return heads };
    // Shrink the cycle to one node, the last of the smaller graph.
    let outside: Vec<usize> = (0..size).filter(|n| !cycle.contains(n)).collect();
    let within: f64 = cycle.iter().map(|&n| score[n][heads[n]]).sum();
    let small = outside.len() + 1;
    let mut shrunk = vec![vec![f64::NEG_INFINITY; small]; small];
    let mut enters = vec![0; small]; // for each node outside: which of the cycle it would enter by
    let mut leaves = vec![0; small]; // and from which of the cycle it would hang
    for (i, &node) in outside.iter().enumerate() {
        for (j, &from) in outside.iter().enumerate() {
            shrunk[i][j] = score[node][from];
        }
        for &member in &cycle {
            if score[node][member] > shrunk[i][small - 1] {
                shrunk[i][small - 1] = score[node][member];
                leaves[i] = member;
            }
            let entering = within - score[member][heads[member]] + score[member][node];
            if entering > shrunk[small - 1][i] {
                shrunk[small - 1][i] = entering;
                enters[i] = member;
            }
        }
    }
    let inner = arborescence(&shrunk);
    for (i, &node) in outside.iter().enumerate().skip(1) {
        heads[node] = if inner[i] == small - 1 { leaves[i] } else { outside[inner[i]] };
    }
    let entered = inner[small - 1];
    heads[enters[entered]] = outside[entered];
    heads
}

fn find_cycle(heads: &[usize]) -> Option<Vec<usize>> {
    let mut seen = vec![0; heads.len()]; // the walk that met a node, 0 for none
    for start in 1..heads.len() {
        let mut node = start;
        while node != 0 && seen[node] == 0 {
            seen[node] = start;
            node = heads[node];
        }
        if node != 0 && seen[node] == start {
            let mut cycle = vec![node];
            let mut next = heads[node];
            while next != node {
                cycle.push(next);
                next = heads[next];
            }
            return Some(cycle);
        }
    }
    None
}
