"""The collector must run on the drawing thread only: elsewhere it deletes widgets under Qt's hands, which crashes."""

from __future__ import annotations

import subprocess
import sys

from tests.laws.source import ROOT

PROGRAM = """
import gc, json, os, sys, threading
from pathlib import Path
from ui import app as program, background
folder = Path(os.environ["HOME"], "private")
folder.mkdir(mode=0o700)
app = program.make_application(folder)
flow = program.start(program.make_flow(app, folder, Path(os.environ["HOME"], "none")))
for _ in range(200):
    app.processEvents()
threads = set()
gc.callbacks.append(lambda phase, info: threads.add(threading.current_thread().name))
made = []
def work():
    for _ in range(300_000):
        made.append([made])
    made.clear()
    return True
background.run(flow, work)
while background.busy():
    app.processEvents()
sys.stdout.write(json.dumps(sorted(threads - {"MainThread"})))
sys.stdout.flush()
os._exit(0)
"""


def test_the_collector_never_runs_in_a_worker() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.splitlines()[-1] == "[]"
