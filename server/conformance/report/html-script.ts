import { TEXTS } from './texts.ts';

const [COPY, COPIED] = [TEXTS.copy, TEXTS.copied].map((words) => JSON.stringify(words));

/** Remembers the reader's choices and copies commands; the page does without it. */
export const SCRIPT = `
(function () {
  'use strict';
  var root = document.documentElement;
  var store = {
    get: function (name) { try { return localStorage.getItem('staff-service-report-' + name); } catch (_) { return null; } },
    set: function (name, value) { try { localStorage.setItem('staff-service-report-' + name, value); } catch (_) {} }
  };
  var language = function () { return document.getElementById('en').checked ? 'en' : 'zh-CN'; };
  ['language', 'colours'].forEach(function (name) {
    var wanted = store.get(name);
    if (wanted === null && name === 'language' && root.hasAttribute('data-automatic-language')) {
      wanted = /^zh/i.test(navigator.language) ? 'zh' : 'en';
    }
    document.getElementsByName(name).forEach(function (input) {
      if (input.id === wanted) input.checked = true;
      input.addEventListener('change', function () {
        store.set(name, input.id);
        root.lang = language();
      });
    });
  });
  root.lang = language();

  var say = function (button, words) {
    button.replaceChildren();
    [['zh-CN', words.zh], ['en', words.en]].forEach(function (one) {
      var span = document.createElement('span');
      span.lang = one[0];
      span.textContent = one[1];
      button.append(span);
    });
  };
  var unfold = function () {
    var card = document.getElementById(location.hash.slice(1));
    for (var at = card; at; at = at.parentElement) if (at.tagName === 'DETAILS') at.open = true;
    if (card) card.scrollIntoView();
  };
  addEventListener('hashchange', unfold);
  unfold();
  document.querySelectorAll('pre.command').forEach(function (pre) {
    var text = pre.textContent;
    var button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.setAttribute('aria-live', 'polite');
    say(button, ${COPY});
    button.addEventListener('click', function () {
      var select = function () { getSelection().selectAllChildren(pre); };
      if (!navigator.clipboard) return select();
      navigator.clipboard.writeText(text).then(function () {
        say(button, ${COPIED});
        setTimeout(say, 2000, button, ${COPY});
      }, select);
    });
    pre.after(button);
  });
})();
`;
