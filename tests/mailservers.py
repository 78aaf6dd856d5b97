"""A real Postfix and a real Dovecot on loopback, for one test or one session of tests.

Postfix takes mail for the domains below and hands it to Dovecot, where every address is a mailbox of its own, made when
the first mail comes; `ben+anything@` is Ben's. Some names are taken for what goes wrong: `gone…@` is accepted and
bounces, `refused…@` is refused with 550, `later…@` with 450, `sink…@` is thrown away. Nothing ever leaves the machine.

Each pair has its configuration, queue, mail and ports for itself and touches no service of the system. It needs root,
as both servers change users, and Debian's postfix, dovecot-imapd and dovecot-lmtpd; elsewhere the test skips.
"""

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

import pytest

from tests import services

DOMAINS = ("example.org", "example.net", "example.com")
PATIENCE = 20.0
"""Seconds that anything here may take."""
MASTER_PROGRAM = Path("/usr/lib/postfix/sbin/master")
OWNER = 5000
"""The user and group that own the mail; they need no name."""

MAIN = """compatibility_level = 3.6
queue_directory = {folder}/queue
data_directory = {folder}/data
maillog_file = {folder}/postfix.log
maillog_file_prefixes = {folder}
mail_owner = postfix
setgid_group = postdrop
myhostname = relay.example.org
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mydestination =
mynetworks = 127.0.0.0/8
smtpd_relay_restrictions = reject_unauth_destination
smtpd_recipient_restrictions = check_recipient_access regexp:{folder}/access, permit
smtpd_reject_unlisted_recipient = no
default_transport = error:5.4.4 nothing leaves this machine
disable_dns_lookups = yes
recipient_delimiter = +
alias_maps =
virtual_mailbox_domains = {domains}
virtual_mailbox_maps = regexp:{folder}/mailboxes
virtual_transport = lmtp:unix:{folder}/dovecot/lmtp
transport_maps = regexp:{folder}/transports
lmtp_destination_recipient_limit = 1
in_flow_delay = 0
smtpd_client_connection_count_limit = 0
smtpd_tls_security_level = may
smtpd_tls_chain_files = {folder}/key.pem, {folder}/certificate.pem
smtpd_tls_loglevel = 0
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = {folder}/dovecot/submission
"""
MASTER = """127.0.0.1:{smtp_port} inet n - n - - smtpd
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
showq unix n - n - - showq
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
lmtp unix - - n - - lmtp
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
"""
ACCESS = """/^refused/ 550 5.1.1 no such person here
/^later/ 450 4.2.0 the mailbox can not be had just now
"""
TRANSPORTS = """/^gone/ error:5.1.1 no such person here
/^sink/ discard:
"""
DOVECOT = """base_dir = {folder}/dovecot
state_dir = {folder}/dovecot
instance_name = tests
hostname = relay.example.org
postmaster_address = postmaster@example.org
log_path = {folder}/dovecot.log
protocols = imap lmtp
listen = 127.0.0.1
ssl = yes
ssl_cert = <{folder}/certificate.pem
ssl_key = <{folder}/key.pem
disable_plaintext_auth = no
auth_mechanisms = plain login
first_valid_uid = 1
mail_location = maildir:{folder}/mail/%u
recipient_delimiter = +
mail_max_userip_connections = 100
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={owner} gid={owner} home={folder}/mail/%u allow_all_users=yes
}}
service imap-login {{
  inet_listener imap {{
    port = {imap_port}
  }}
  inet_listener imaps {{
    port = {imaps_port}
  }}
}}
service lmtp {{
  unix_listener lmtp {{
    mode = 0666
  }}
}}
service auth {{
  unix_listener submission {{
    mode = 0666
  }}
}}
namespace inbox {{
  inbox = yes
}}
"""


@dataclass
class MailServers:
    """A running pair."""

    folder: Path
    smtp_port: int
    """Plain, with STARTTLS on offer."""
    imap_port: int
    """Plain, with STARTTLS on offer."""
    imaps_port: int
    """TLS from the first byte."""
    password: str = "hemligt"  # noqa: S105 -- of nobody but the tests
    """Everybody's, for IMAP and for submitting."""
    _running: dict[str, tuple[subprocess.Popen[bytes], subprocess.Popen[bytes]]] = field(default_factory=dict)
    """Each server with its guard."""

    @property
    def authority(self) -> Path:
        """The certificate to trust; it is good for 127.0.0.1 and localhost."""
        return self.folder / "certificate.pem"

    # --- what lies in the mailboxes

    def maildir(self, address: str) -> Path:
        """The folder of a mailbox, there or not yet."""
        return self.folder / "mail" / address

    def messages(self, address: str) -> list[bytes]:
        """What arrived at an address, read past Dovecot, oldest first."""
        files = [file for part in ("new", "cur") for file in (self.maildir(address) / part).glob("*")]
        return [file.read_bytes() for file in sorted(files, key=lambda file: file.stat().st_mtime_ns)]

    def wait_for(self, address: str, number: int = 1) -> list[bytes]:
        """Wait until so many mails lie in a mailbox, and give them."""
        wait_until(lambda: len(self.messages(address)) >= number, f"{number} mails for {address}; {self.logs()}")
        return self.messages(address)

    def wait_until_idle(self) -> None:
        """Wait until Postfix has nothing left to do."""
        queues = [self.folder / "queue" / name for name in ("maildrop", "incoming", "active", "deferred")]
        wait_until(lambda: not any(file.is_file() for queue in queues for file in queue.rglob("*")), "an empty queue")

    def put(self, address: str, *contents: bytes) -> None:
        """Lay mails into a mailbox past both servers, as many as a test needs in no time."""
        maildir = self.maildir(address)
        for part in ("tmp", "new", "cur"):
            (maildir / part).mkdir(parents=True, exist_ok=True)
        for content in contents:
            name = f"{time.time_ns()}.put.tests"
            (maildir / "tmp" / name).write_bytes(content)
            (maildir / "tmp" / name).rename(maildir / "new" / name)
        self._own(maildir)

    def empty(self, address: str) -> None:
        """Take a mailbox away; what comes next begins it anew, with another UIDVALIDITY."""
        shutil.rmtree(self.maildir(address), ignore_errors=True)

    def renumber(self, address: str, *, validity: int) -> None:
        """Give all mails new UIDs from 1 on, as after a restore; with the same `validity` UIDs mean other mails."""
        maildir = self.maildir(address)
        for file in maildir.glob("dovecot*"):
            file.unlink()
        files = sorted(file.name for part in ("new", "cur") for file in (maildir / part).glob("*"))
        lines = [f"{number} :{name.partition(':')[0]}" for number, name in enumerate(files, 1)]
        listed = maildir / "dovecot-uidlist"
        listed.write_text("\n".join([f"3 V{validity} N{len(files) + 1} G{os.urandom(16).hex()}", *lines, ""]))
        self._own(maildir)

    def _own(self, maildir: Path) -> None:
        for path in (maildir, *maildir.rglob("*")):
            os.chown(path, OWNER, OWNER)

    # --- starting and stopping

    def start_postfix(self) -> None:
        """Begin to take mail."""
        # Not `postfix start-fg`: its master would lead a session of its own and outlive whom we know.
        self._start("postfix", str(MASTER_PROGRAM), "-c", str(self.folder / "postfix"), "-d")
        self._answers(self.smtp_port, b"220 ")

    def stop_postfix(self) -> None:
        """Take no more mail; what was taken stays queued."""
        self._stop("postfix")

    def start_dovecot(self) -> None:
        """Begin to serve the mailboxes."""
        self._start("dovecot", "dovecot", "-F", "-c", str(self.folder / "dovecot.conf"))
        self._answers(self.imap_port, b"* OK ")

    def stop_dovecot(self) -> None:
        """Drop everybody who is logged in, and let nobody in."""
        self._stop("dovecot")

    def stop(self) -> None:
        """End both."""
        for name in list(self._running):
            self._stop(name)

    def logs(self) -> str:
        """What both wrote down, for the message of a test that fails."""
        written = [self.folder / "postfix.log", self.folder / "dovecot.log", self.folder / "started.log"]
        return "\n".join(file.read_text(errors="replace")[-3000:] for file in written if file.exists())

    def _start(self, name: str, *command: str) -> None:
        with (self.folder / "started.log").open("ab") as log:
            server = _started(command, log)
        self._running[name] = server, _guard(server.pid)

    def _stop(self, name: str) -> None:
        if name not in self._running:
            return
        server, guard = self._running.pop(name)
        # The whole group: Dovecot's master alone would wait for whoever is logged in.
        os.killpg(server.pid, signal.SIGTERM)
        try:
            server.wait(PATIENCE / 2)
        except subprocess.TimeoutExpired:
            os.killpg(server.pid, signal.SIGKILL)
            server.wait()
        guard.kill()
        guard.communicate()

    def _answers(self, port: int, greeting: bytes) -> None:
        def answers() -> bool:
            try:
                with socket.create_connection(("127.0.0.1", port), timeout=PATIENCE) as connection:
                    return connection.recv(64).startswith(greeting)
            except OSError:
                return False

        wait_until(answers, f"an answer at port {port}; {self.logs()}")


@contextmanager
def mail_servers() -> Iterator[MailServers]:
    """Start a pair, and end it with all its mail."""
    _need()
    # pytest's own folder is closed to all but root, and neither server works as root.
    folder = Path(tempfile.mkdtemp(prefix="mail-"))
    folder.chmod(0o755)
    servers = MailServers(folder, *_free_ports())
    try:
        _configure(servers)
        servers.start_dovecot()
        servers.start_postfix()
        yield servers
    finally:
        servers.stop()
        shutil.rmtree(folder, ignore_errors=True)


def wait_until(is_so: Callable[[], bool], what: str) -> None:
    """Wait for something that other processes do."""
    until = time.monotonic() + PATIENCE
    while not is_so():
        if time.monotonic() > until:
            pytest.fail(f"waited {PATIENCE:.0f} s in vain for {what}")
        time.sleep(0.02)


def _need() -> None:
    services.program("postfix")
    services.part_of(MASTER_PROGRAM, package="postfix")
    services.program("dovecot")
    services.part_of(Path("/usr/lib/dovecot/imap"), package="dovecot-imapd")
    services.part_of(Path("/usr/lib/dovecot/lmtp"), package="dovecot-lmtpd")
    services.program("openssl")
    if os.geteuid() != 0:
        pytest.skip("Postfix and Dovecot start as root only")


def _free_ports() -> tuple[int, int, int]:
    """Find three at once, as one that is free again may be found again."""
    with (
        socket.create_server(("127.0.0.1", 0)) as first,
        socket.create_server(("127.0.0.1", 0)) as second,
        socket.create_server(("127.0.0.1", 0)) as third,
    ):
        return first.getsockname()[1], second.getsockname()[1], third.getsockname()[1]


def _configure(servers: MailServers) -> None:
    folder = servers.folder
    for name in ("postfix", "queue", "data", "mail", "dovecot"):
        (folder / name).mkdir(mode=0o755)
    shutil.chown(folder / "data", "postfix", "postfix")
    os.chown(folder / "mail", OWNER, OWNER)
    _certify(folder)
    told = {
        "folder": folder,
        "domains": ", ".join(DOMAINS),
        "smtp_port": servers.smtp_port,
        "imap_port": servers.imap_port,
        "imaps_port": servers.imaps_port,
        "password": servers.password,
        "owner": OWNER,
    }
    files = {
        "postfix/main.cf": MAIN,
        "postfix/master.cf": MASTER,
        "dovecot.conf": DOVECOT,
    }
    for name, text in files.items():
        (folder / name).write_text(text.format(**told), encoding="utf-8")
    (folder / "access").write_text(ACCESS)
    (folder / "transports").write_text(TRANSPORTS)
    (folder / "mailboxes").write_text("/./ yes\n")
    made = ("postfix", "-c", str(folder / "postfix"), "check")
    subprocess.run(made, check=True, capture_output=True)  # noqa: S603 -- it makes the folders of the queue


def _certify(folder: Path) -> None:
    make = ("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost")
    names = ("-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1")
    files = ("-keyout", str(folder / "key.pem"), "-out", str(folder / "certificate.pem"))
    subprocess.run((*make, *names, *files), check=True, capture_output=True)  # noqa: S603 -- our own words
    (folder / "key.pem").chmod(0o600)


def _started(command: tuple[str, ...], log: IO[bytes]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(  # noqa: S603 -- our own words
        command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True
    )


def _guard(group: int) -> subprocess.Popen[bytes]:
    """Watch over a group of processes that is to end when the tests do, however they end."""
    script = f"read -r _; kill -s TERM -- -{group}"
    return subprocess.Popen(("/bin/sh", "-c", script), stdin=subprocess.PIPE, start_new_session=True)  # noqa: S603
