#!/usr/bin/env bash
# Runs the whole test suite on every Node that is promised: each comes from the registry, as the package `node`.
set -euo pipefail
cd "$(dirname "$0")/.."
npm run --silent build
for version in 20 22 24; do
  echo "== Node $version"
  npx --yes -p "node@$version" -- bash -c 'node --version && node node_modules/vitest/vitest.mjs run --config tests/vitest.config.ts'
done
