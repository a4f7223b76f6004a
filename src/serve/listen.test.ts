import {describe, expect, it, onTestFinished} from 'vitest'
import {type Listening, listen} from './listen.ts'

async function start(port: number, exactly = false): Promise<Listening & {port: number}> {
  const server = await listen((_, response) => response.end('here'), port, exactly)
  onTestFinished(server.close)
  return {...server, port: Number(new URL(server.url).port)}
}

describe('listen', () => {
  it('takes the next free port where the wished one is taken', async () => {
    const first = await start(0)
    const second = await start(first.port)
    expect(second.port).toBeGreaterThan(first.port)
    expect(await (await fetch(second.url)).text()).toBe('here')
  })

  it('takes no other port where just this one was asked for', async () => {
    const first = await start(0)
    await expect(start(first.port, true)).rejects.toThrow('EADDRINUSE')
  })

  it('closes even while a connection is open', async () => {
    const server = await listen((_, response) => response.write('still going'), 0)
    const {body} = await fetch(server.url)
    await server.close()
    await expect(new Response(body).text()).rejects.toThrow()
  })
})
