"""What a child may not do, whatever stands in its document."""

import subprocess
import sys

import pytest

TRY = """
import os, socket, subprocess
from tracker.reader import confine
from tracker.reader.limits import READING
confine.confine(READING, may_run=False)
try:
    {deed}
except BaseException as error:
    print(type(error).__name__)
"""


@pytest.mark.parametrize(
    ("deed", "told"),
    [
        ("socket.create_connection(('127.0.0.1', 9))", "PermissionError"),
        ("socket.socket(socket.AF_UNIX)", "PermissionError"),
        ("subprocess.run(['true'])", "PermissionError"),
        ("os.system('true')", "PermissionError"),
        ("os.fork()", "PermissionError"),
        ("os.kill(os.getppid(), 0)", "PermissionError"),
        ("bytearray(600 << 20)", "MemoryError"),
        ("[open('/dev/null') for _ in range(80)]", "OSError"),
        ("open(os.devnull).read()", ""),
    ],
)
def test_a_child_may_open_files_and_little_else(deed: str, told: str) -> None:
    done = subprocess.run(  # noqa: S603 -- our own code
        [sys.executable, "-c", TRY.format(deed=deed)], capture_output=True, text=True, check=False
    )
    assert (done.stdout.strip(), done.stderr) == (told, "")


def test_nobody_is_reached_who_listens_on_this_machine() -> None:
    code = "from tracker.reader import linux; print(linux.leave_network() and open('/proc/net/dev').read().count(':'))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603 -- ours
    if done.stdout.strip() == "False":
        pytest.skip("the kernel gives no network namespace here")
    assert done.stdout.strip() == "1"
