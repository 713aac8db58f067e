npx partner-widgets dev
