// Style sheets that a test loads for their effect; Vite turns them into <style> elements.
declare module '*.css';
