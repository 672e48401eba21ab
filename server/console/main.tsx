import { render } from 'preact';
import { App } from './app.tsx';
import './styles/tokens.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/forms.css';
import './styles/bubbles.css';
import './styles/conversations.css';
import './styles/detail.css';
import './styles/detail-tabs.css';
import './styles/message-list.css';
import './styles/messages.css';

render(<App />, document.body);
