"""Compares thousands of event sets with Apache Spark: `counterpoint batch` is the unit of work, fed by `pipe`.

    python3 run.py COUNTERPOINT SETS.jsonl OUT-FOLDER [--workers 2] [--parts 40] [--fail]

A cluster of its own is started on this machine: a master and the workers, one core each. With `--fail`, the first attempt
at one part dies after half of its sets; Spark runs that part again. Printed at the end: sets a second, what was retried,
and the memory of the `counterpoint` processes while they ran.
"""
import argparse
import json
import os
import shutil
import stat
import sys
import tempfile
import threading
import time

from pyspark import SparkConf, SparkContext

FAIL_ONCE = """#!/bin/bash
# The first process to come here takes half of a part's sets and dies; all others work as they should.
if mkdir "{mark}" 2>/dev/null; then
    head -n 40 | "{program}" batch --depth quick --jobs 1
    echo "died on purpose" >&2
    exit 9
fi
exec "{program}" batch --depth quick --jobs 1
"""


def watch(program, memory, work, stop):
    """Looks four times a second at the resident memory of each process of the program, in megabytes, and at the processor
    time it has used, in seconds. Other users of the same program would be counted too: give it a copy of its own."""
    name = os.path.realpath(program)
    tick = os.sysconf("SC_CLK_TCK")
    while not stop.wait(0.25):
        for process in filter(str.isdigit, os.listdir("/proc")):
            try:
                if os.readlink(f"/proc/{process}/exe") == name:
                    lines = open(f"/proc/{process}/status").read().splitlines()
                    kilobytes = next(int(line.split()[1]) for line in lines if line.startswith("VmRSS"))
                    memory.setdefault(process, []).append(kilobytes / 1024)
                    fields = open(f"/proc/{process}/stat").read().rsplit(")", 1)[1].split()
                    work[process] = (int(fields[11]) + int(fields[12])) / tick
            except (OSError, StopIteration):
                continue


def main():
    options = argparse.ArgumentParser()
    options.add_argument("program"), options.add_argument("sets"), options.add_argument("out")
    options.add_argument("--workers", type=int, default=2)
    options.add_argument("--parts", type=int, default=40)
    options.add_argument("--fail", action="store_true")
    options = options.parse_args()
    folder = tempfile.mkdtemp()
    command = f"{os.path.realpath(options.program)} batch --depth quick --jobs 1"
    if options.fail:
        command = os.path.join(folder, "fail-once")
        with open(command, "w") as script:
            script.write(FAIL_ONCE.format(mark=os.path.join(folder, "died"), program=os.path.realpath(options.program)))
        os.chmod(command, stat.S_IRWXU)
    shutil.rmtree(options.out, ignore_errors=True)

    settings = SparkConf().setAppName("counterpoint").setMaster(f"local-cluster[{options.workers},1,1024]")
    settings.set("spark.task.maxFailures", "3").set("spark.ui.enabled", "false").set("spark.executor.memory", "800m")
    context = SparkContext(conf=settings)
    context.setLogLevel("ERROR")
    seen, work, stop = {}, {}, threading.Event()
    watcher = threading.Thread(target=watch, args=(options.program, seen, work, stop))
    watcher.start()
    begun = time.time()
    sets = context.textFile(options.sets, minPartitions=options.parts)
    # checkCode: a process that ends badly fails its task, and Spark tries the task again, on whichever worker is free.
    compared = sets.pipe(command, checkCode=True)
    compared.saveAsTextFile(options.out)
    took = time.time() - begun
    stop.set(), watcher.join()

    lines = context.textFile(options.out)
    count = lines.count()
    refused = lines.filter(lambda line: "error" in json.loads(line)).count()
    context.stop()
    peaks = sorted(max(values) for values in seen.values())
    longest = max(seen.values(), key=len, default=[0.0])
    half = len(longest) // 2
    print(json.dumps({
        "sets": count, "refused": refused, "seconds": round(took, 1), "sets_a_second": round(count / took, 1),
        "processor_seconds": round(sum(work.values()), 1), "sets_a_processor_second": round(count / max(sum(work.values()), 0.01), 1),
        "processes": len(seen), "died_on_purpose": os.path.isdir(os.path.join(folder, "died")),
        "memory_mb": {"median_peak": round(peaks[len(peaks) // 2]) if peaks else None, "highest": round(peaks[-1]) if peaks else None,
                      "longest_process_first_half": round(max(longest[:half], default=0)),
                      "longest_process_second_half": round(max(longest[half:], default=0))},
    }, indent=1))
    shutil.rmtree(folder, ignore_errors=True)
    return 0 if count else 1


if __name__ == "__main__":
    sys.exit(main())
