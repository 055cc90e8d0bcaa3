#!/usr/bin/env -S node --max-semi-space-size=128
// docs/decisions/young-generation.md: live sessions outlive a young generation of Node's own size.
import '../dist/cli.js';
