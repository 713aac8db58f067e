import type { NextConfig } from 'next';

const config: NextConfig = {
  poweredByHeader: false,
  // For `next dev`, which by itself serves its scripts to one name of this machine alone.
  allowedDevOrigins: ['127.0.0.1'],
};

export default config;
