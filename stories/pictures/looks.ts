export interface Look {
  name: string;
  theme: 'light' | 'dark';
  width: number;
  height: number;
}

export const looks: readonly Look[] = [
  { name: 'light', theme: 'light', width: 1280, height: 720 },
  { name: 'dark', theme: 'dark', width: 1280, height: 720 },
  { name: 'phone', theme: 'light', width: 390, height: 720 },
];
