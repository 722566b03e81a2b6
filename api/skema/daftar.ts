/** Answers that have a name of their own in the OpenAPI document, so that generated clients have types for them. */
import { z } from 'zod';

export const BERNAMA = z.registry<{ id: string }>();
