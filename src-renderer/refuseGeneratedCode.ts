import { z } from 'zod';

// The strict CSP forbids the code that zod otherwise generates, and reports even the attempt, which every schema makes: this
// comes before the first of them.
z.config({ jitless: true });
