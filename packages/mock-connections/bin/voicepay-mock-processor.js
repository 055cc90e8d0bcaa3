#!/usr/bin/env node
import '../dist/processor-cli.js';
