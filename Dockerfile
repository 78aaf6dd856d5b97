ARG BASE=python:3.12-slim-bookworm

FROM ${BASE} AS build
WORKDIR /src
COPY pyproject.toml constraints.txt README.md LICENSE ./
COPY tracker tracker
COPY templates templates
COPY config config
# Debian's own Python will do as BASE too: it has `python3` and no pip of its own.
RUN python3 -m venv /opt/tracker \
    && /opt/tracker/bin/pip wheel --no-cache-dir --no-deps --wheel-dir /dist . \
    && /opt/tracker/bin/pip install --no-cache-dir -c constraints.txt /dist/*.whl

FROM ${BASE}
RUN useradd --uid 10001 --user-group --create-home --home-dir /data tracker
COPY --from=build /opt/tracker /opt/tracker
ENV PATH=/opt/tracker/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    TRACKER_DATA=/data \
    TRACKER_WEB_HOST=0.0.0.0
USER tracker
# The configuration is /data/config, if it is there.
WORKDIR /data
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
    CMD ["python", "-c", "import urllib.request as r; r.urlopen('http://127.0.0.1:8080/health', timeout=4)"]
ENTRYPOINT ["tracker"]
CMD ["serve"]
