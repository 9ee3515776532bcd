#!/usr/bin/env python3
"""Times whole processes of a built counterpoint and prints the table of speed and size. Standard library only.

    python3 benches/processes.py BINARY [ROW…]        rows: small middle large huge batch recall (all but huge, if none is named)

The texts are made up here from a few word lists, the same at every run: N outlets tell one event in sentences that share
its facts but not their wording. Each call is timed three times (large ones once) and the least is printed; memory is the
largest of the process. `again` is the same call with the readings kept by the first; each row begins with an empty cache.
"""
import json, os, random, resource, subprocess, sys, tempfile, time

PEOPLE = 'Amara Okafor|Jonas Weld|Minister Halloran|Mayor Ines Duarte|General Petrov|Lena Fischer|the governor|a spokesman for the ministry|Professor Adeyemi|the union leader'.split('|')
PLACES = 'Port Sella|the northern district|Marrow Bridge|the capital|the old harbour|Kesten|the refinery|the border crossing|Lake Orsa|the railway yard'.split('|')
DEEDS = ('ordered {n} families to leave {p}|promised {n} million for repairs at {p}|denied that {n} people were hurt near {p}|'
         'said {n} trucks were held at {p}|blamed the flood at {p} on {n} years of neglect|called the closing of {p} a mistake that cost {n} jobs|'
         'sent {n} soldiers to {p} to guard the stores|met {n} residents of {p} and heard their complaints|'
         'warned that {p} could stay shut for {n} weeks|opened an inquiry into the {n} contracts signed at {p}').split('|')
OTHER = ('{w} told reporters that {w2} had {d}|According to {w}, {w2} {d} on {t}|{w2} {d}, {w} said on {t}|On {t} {w2} {d}|'
         'It was {w} who first confirmed that {w2} {d}|“We know that {w2} {d},” said {w}').split('|')
DAYS = 'Monday|Tuesday|Wednesday|Thursday|Friday'.split('|')
FILL = 'after a long night of talks|despite heavy rain|as shops stayed closed|while engineers checked the walls|in front of a small crowd|for the second time this month'.split('|')


def articles(count, sentences, seed=7):
    return [article for article, _ in outlets(count, sentences, seed)]


def outlets(count, sentences, seed=7):
    """One event in `count` outlets: each sentence tells one of the event's facts in a wording of its own. Articles, each with
    the numbers of its sentences' facts."""
    rng = random.Random(seed)
    facts = [(rng.choice(PEOPLE), rng.choice(PEOPLE), rng.choice(DEEDS), rng.choice(PLACES), rng.randrange(3, 900), rng.choice(DAYS))
             for _ in range(max(sentences, sentences * count // 4))]
    out = []
    for number in range(count):
        told = rng.sample(range(len(facts)), min(sentences, len(facts)))
        lines = []
        for w, w2, d, p, n, t in (facts[fact] for fact in told):
            line = rng.choice(OTHER).format(w=w, w2=w2, d=d.format(n=n, p=p), t=t)
            lines.append(line[0].upper() + line[1:] + ' ' + rng.choice(FILL) + '.')
        out.append((dict(id=f'a{number}', outlet=f'Outlet {number}', language='en', sentences=lines), told))
    return out


def run(command, cache, stdin=None):
    """Seconds, megabytes at most, output."""
    environment = dict(os.environ, XDG_CACHE_HOME=cache, XDG_DATA_HOME=cache)
    began = time.monotonic()
    with tempfile.TemporaryFile() as out:
        process = subprocess.Popen(command, stdin=subprocess.PIPE if stdin else subprocess.DEVNULL, stdout=out, env=environment)
        if stdin:
            process.stdin.write(stdin)
            process.stdin.close()
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.monotonic() - began
        if status:
            raise SystemExit(f'{command} ended with {status}')
        out.seek(0)
        return seconds, usage.ru_maxrss / 1024, usage.ru_utime + usage.ru_stime, out.read()


def row(title, must, results):
    seconds, megabytes, cpu = (min(r[k] for r in results) for k in range(3))
    print(f'{title:46s} {seconds:7.2f} s {cpu:7.2f} s of work {megabytes:6.0f} MB   must {must}', flush=True)


def compared(binary, title, count, sentences, depths, musts, times):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, 'set.jsonl')
        with open(path, 'w', encoding='utf-8') as f:
            f.writelines(json.dumps(a) + '\n' for a in articles(count, sentences))
        for depth, must in zip(depths, musts):
            fresh, again = [], []
            for turn in range(times):
                cache = os.path.join(folder, f'{depth}{turn}')
                os.mkdir(cache)
                command = [binary, 'compare', path, '--depth', depth]
                fresh.append(run(command, cache))
                if depth == 'deep':
                    again.append(run(command, cache))
            row(f'{title}, {depth}', must, fresh)
            if again:
                row(f'{title}, {depth}, again', '0.3 s' if count == 3 else '-', again)


def batch(binary):
    for depth, sets, must in (('quick', 200, '≥ 100 a second'), ('deep', 12, '≥ 3 a second')):
        for size in (sets, sets * 3):
            lines = ''.join(json.dumps(dict(id=str(n), articles=articles(3, 20, n))) + '\n' for n in range(size)).encode()
            with tempfile.TemporaryDirectory() as cache:
                seconds, megabytes, _, _ = run([binary, 'batch', '--depth', depth], cache, lines)
            print(f'{f"batch, {size} sets, {depth}":46s} {size / seconds:7.1f} a second {megabytes:18.0f} MB   must {must}', flush=True)


def recall(binary):
    """What blocking loses: of the pairs among 40 outlets that tell one fact, those linked when 40 outlets are compared (1,200
    sentences: every pair) and when 60 are (1,800: blocked)."""
    sets, told = zip(*outlets(60, 30))
    facts = {(article['id'], sentence): fact for article, own in zip(sets, told) for sentence, fact in enumerate(own)}
    with tempfile.TemporaryDirectory() as folder:
        for name, part in (('every pair', sets[:40]), ('blocked', sets)):
            path = os.path.join(folder, 'set.jsonl')
            with open(path, 'w', encoding='utf-8') as f:
                f.writelines(json.dumps(a) + '\n' for a in part)
            found = json.loads(run([binary, 'compare', path, '--depth', 'quick'], folder)[3])
            fact = {s['id']: facts[a['id'], s['sentence']] for a in found['articles'][:40] for s in a['statements']}
            of_one = {(a, b) for a in fact for b in fact if a < b and fact[a] == fact[b] and a.split('.')[0] != b.split('.')[0]}
            links = {tuple(sorted((l['a'], l['b']))) for l in found['links'] if l['a'] in fact and l['b'] in fact}
            print(f'{name + " compared":46s} {len(links & of_one) / len(of_one):.3f} of {len(of_one)} pairs that tell one fact are linked; '
                  f'{len(links & of_one) / max(len(links), 1):.3f} of {len(links)} links tell one fact', flush=True)


def main(argv):
    if not argv:
        raise SystemExit(__doc__)
    binary, rows = argv[0], argv[1:] or ['small', 'middle', 'large', 'batch', 'recall']
    both = ('deep', 'quick')
    if 'small' in rows:
        compared(binary, '3 articles, 90 sentences', 3, 30, both, ('0.9 s, 300 MB', '0.2 s'), 3)
    if 'middle' in rows:
        compared(binary, '20 articles, 600 sentences', 20, 30, both, ('4 s', '0.5 s'), 3)
    if 'large' in rows:
        compared(binary, '200 articles, 6,000 sentences', 200, 30, ('quick', 'deep'), ('3 s, 500 MB', '40 s'), 1)
    if 'huge' in rows:
        compared(binary, '2,000 articles, 60,000 sentences', 2000, 30, ('quick',), ('45 s, 1 GB',), 1)
    if 'batch' in rows:
        batch(binary)
    if 'recall' in rows:
        recall(binary)


if __name__ == '__main__':
    main(sys.argv[1:])
