// Before the tests of the page: serves dist-web, as any static server would, and starts one Chromium for all of them.

import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { build, type Plugin, preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { findChromium } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    pageUrl: string;
    browserEndpoint: string;
  }
}

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const configFile = at('web/vite.config.ts');

/** A server of dist-web on a port of its own. @param asked is told every path that is asked for; `true`: it fails */
export async function servePage(
  asked: (path: string) => unknown = () => undefined,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const listen: Plugin = {
    name: 'asked',
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        if (asked(request.url ?? '') !== true) return next();
        response.statusCode = 503;
        response.end();
      });
    },
  };
  const options = { port: 0, host: '127.0.0.1' };
  const server = await preview({ configFile, logLevel: 'error', preview: options, plugins: [listen] });
  return {
    url: server.resolvedUrls!.local[0]!,
    close() {
      (server.httpServer as Server).closeAllConnections();
      return server.close();
    },
  };
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(at('dist-web/index.html'))) await build({ configFile, logLevel: 'error' });
  const [server, browser] = await Promise.all([
    servePage(),
    findChromium().then((launch) => chromium.launchServer(launch)),
  ]);
  project.provide('pageUrl', server.url);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
