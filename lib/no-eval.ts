import { config } from 'zod';

/** Zod would compile its checks with `Function`, which the extension's own policy forbids: without this every page logs a violation. */
config({ jitless: true });
