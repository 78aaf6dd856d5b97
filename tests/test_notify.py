"""Messages by Apprise, tried with its JSON service against a real server on the loopback address."""

import json
import logging
import sys

import pytest

from tests.jobs.given import NOW
from tests.servers import Page, serving
from tracker import notify
from tracker.core.model import Hook
from tracker.errors import MissingError, NetError
from tracker.jobs import hooks
from tracker.jobs.hooks.sending import Answer

pytestmark = pytest.mark.filterwarnings("ignore:'imghdr' is deprecated:DeprecationWarning")  # apprise imports it

CONTENT = json.dumps({"text": "Vägnämnden – avslutad: <b>Broräcket</b> & annat\nrad två"}).encode()


def test_a_message_arrives_as_it_is_and_its_address_in_no_log(caplog: pytest.LogCaptureFixture) -> None:
    with serving() as site, caplog.at_level(logging.DEBUG):
        site.pages["/hemlig"] = Page()
        notify.send(f"apprise:json://127.0.0.1:{site.server_port}/hemlig", CONTENT)
    [post] = site.posted
    assert json.loads(post.content)["message"] == "Vägnämnden – avslutad: <b>Broräcket</b> & annat\nrad två"
    assert not [
        record for record in caplog.records if record.name.startswith("apprise") and "hemlig" in str(record.msg)
    ]


def test_what_the_service_does_not_take_is_an_error_without_the_address() -> None:
    with serving() as site, pytest.raises(NetError, match="json did not take it, says apprise") as caught:
        notify.send(f"apprise:json://127.0.0.1:{site.server_port}/hemlig", CONTENT)
    assert "hemlig" not in str(caught.value)


def test_a_service_that_apprise_does_not_know_is_told() -> None:
    with pytest.raises(NetError, match="apprise knows no service brevduva, or its address lacks something"):
        notify.send("apprise:brevduva://hemlig", CONTENT)


def test_without_the_extra_the_error_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "apprise", None)
    with pytest.raises(MissingError, match=r"apprise is not installed; pip install 'tracker\[notify\]'"):
        notify.send("apprise:json://127.0.0.1/hemlig", CONTENT)


def test_a_hook_may_be_one_of_apprise(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving() as site:
        site.pages["/hemlig"] = Page()
        one = Hook("mobil", f"apprise:json://127.0.0.1:{site.server_port}/hemlig", format="text")
        assert hooks.try_once(one, id="msg_1", content=CONTENT, at=NOW).answer is Answer.TAKEN
        monkeypatch.setitem(sys.modules, "apprise", None)
        assert "tracker[notify]" in hooks.try_once(one, id="msg_1", content=CONTENT, at=NOW).error
    assert hooks.address(one) == "apprise:json://…"
