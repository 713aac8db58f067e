import { connectToHost } from 'partner-widgets/widget';
import { allowedOrigins } from '../allowed-origins.ts';
import '../look/look.css';
import './area-report.css';

// The page came finished from the server. All it needs of the CRM is its look and the right height.
const host = connectToHost({ allowedOrigins });
host.onEnvironment(() => {});
const report = document.querySelector('main');
if (report) host.autoHeight(report);
host.interactive();
