// The line can be whole and only the server out of reach, as on another network than its own.
if (navigator.onLine) {
  document.title = 'No answer · Callback';
  document.querySelector('h1').textContent = 'Callback does not answer.';
  document.querySelector('.lead').textContent =
    'This device is online, and the server is out of reach. What you typed in a note or a debrief is kept on this device.';
}
addEventListener('online', () => location.reload());
