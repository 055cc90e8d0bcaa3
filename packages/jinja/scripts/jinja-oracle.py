"""Renders templates with real Jinja2, one JSON line in, one JSON line out.

In:  {"template": ..., "context": {...}, "options": {"undefined": "strict", "templates": {...},
      "trimBlocks": ..., "lstripBlocks": ..., "keepTrailingNewline": ..., "autoescape": ...}}
Out: {"text": ...} or {"error": type, "message": ..., "line": ...}
"""
import json
import resource
import sys
import traceback

import jinja2
from jinja2.sandbox import SandboxedEnvironment

# A template that Python would need more memory for fails, as any other error.
resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))
ENVIRONMENTS = {}


def environment(options):
    key = json.dumps(options, sort_keys=True)
    if key not in ENVIRONMENTS:
        templates = options.get("templates")
        ENVIRONMENTS[key] = SandboxedEnvironment(
            undefined=jinja2.StrictUndefined
            if options.get("undefined") == "strict"
            else jinja2.ChainableUndefined
            if options.get("undefined") == "chainable"
            else jinja2.Undefined,
            loader=jinja2.DictLoader(templates) if templates is not None else None,
            autoescape=options.get("autoescape", False),
            trim_blocks=options.get("trimBlocks", False),
            lstrip_blocks=options.get("lstripBlocks", False),
            keep_trailing_newline=options.get("keepTrailingNewline", False),
        )
    if len(ENVIRONMENTS) > 50:
        ENVIRONMENTS.clear()
        return environment(options)
    return ENVIRONMENTS[key]


def line_of(error):
    if isinstance(error, jinja2.TemplateSyntaxError):
        return error.lineno
    line = None
    for frame, lineno in traceback.walk_tb(error.__traceback__):
        if frame.f_code.co_filename in ("<template>", "<unknown>") or "__jinja_template__" in frame.f_globals:
            line = lineno
    return line


def run(request):
    try:
        env = environment(request.get("options") or {})
        template = env.from_string(request["template"])
        return {"text": template.render(request.get("context") or {})}
    except Exception as error:
        return {
            "error": type(error).__name__,
            "message": str(error),
            "line": line_of(error),
        }


for line in sys.stdin:
    try:
        answer = json.dumps(run(json.loads(line)))
    except Exception as error:
        answer = json.dumps({"error": "Unserializable", "message": str(error), "line": None})
    print(answer, flush=True)
