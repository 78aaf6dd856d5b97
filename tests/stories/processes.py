"""Processes that are at work at once: they come from a server that has imported everything."""

from multiprocessing import get_context

PROCESSES = get_context("forkserver")
# Once for all: there is one such server, and it begins with the first process.
PROCESSES.set_forkserver_preload(["pytest", "tests.stories.sender", "tests.stories.fleet", "tests.stories.fourways"])
