import {astro} from './astro.ts'
import {eleventy} from './eleventy.ts'
import type {Peer} from './peer.ts'

/** Every peer: adding one is adding a file and a row. */
export const peers: readonly Peer[] = [eleventy, astro]
