read -rs WIDGET_SECRET_KEY; export WIDGET_SECRET_KEY   # type or paste the key, then Enter
npx partner-widgets sign http://localhost:3000/widget --fixture emoji
