import express from 'express';
import { toNodeListener } from 'partner-widgets/server';
import { signHandler } from './sign-handler.ts';

const app = express();
app.post('/api/sign', toNodeListener(signHandler));
app.listen(3000);
