import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { packFolder, temporaryFolder } from '../support/folders.ts';
import { type Outcome, Person } from '../support/program.ts';

const pack = {
  'pack.yaml': `format: 1
id: small
title: Small
language: en
version: 1
sequences:
  - one.yaml
sections:
  - id: body
    heading: Comfort
`,
  'one.yaml': `id: one
title: One
section: body
prompts:
  - id: close
    type: text
    ask: How close?
    topic: how close
    card: "Come: <close>"
  - id: water
    type: text
    ask: What is to drink?
    topic: what to drink
    card: "Bring: <water>"
`,
};
