-- SPDX-License-Identifier: MIT
-- REAPER (Actions > Load ReaScript): makes a band to the selected MIDI item and puts it on new tracks below.
-- Before: musegan serve --http 8765 --token-file ~/.musegan-token
-- The item begins at a bar line, in 4/4. Needs curl.

local PORT = 8765
local GIVEN = "bass" -- what the item plays: bass, drums, guitar, piano or strings
local SEED = 1       -- another number is another band
local TOKEN_FILE = os.getenv("HOME") .. "/.musegan-token"

local input, output = os.tmpname(), os.tmpname() .. ".mid"

-- The token goes to curl by its standard input, where no list of processes shows it.
local function ask(method, target, more)
  local pipe = io.popen(("printf 'Authorization: Bearer %%s' \"$(cat '%s')\" | curl -s -H @- -X %s %s 'http://127.0.0.1:%d%s'")
    :format(TOKEN_FILE, method, more or "", PORT, target))
  local answer = pipe:read("a")
  pipe:close()
  return answer
end

local function give_up(answer)
  reaper.MB(answer:match('"error":"(.-)"}') or "MuseGAN does not answer; is 'musegan serve' running?", "MuseGAN", 0)
end

-- Seven bits a byte, the highest set in all but the last.
local function delta(ticks)
  local bytes = string.char(ticks & 0x7f)
  while ticks > 0x7f do
    ticks = ticks >> 7
    bytes = string.char(ticks & 0x7f | 0x80) .. bytes
  end
  return bytes
end

-- The take's notes as a Standard MIDI File, counted from where the item begins.
local function midi_of(take, position)
  local begin = reaper.TimeMap2_timeToQN(0, position)
  local function tick(ppq)
    return math.max(0, math.floor((reaper.MIDI_GetProjQNFromPPQPos(take, ppq) - begin) * 480 + 0.5))
  end
  local channel = GIVEN == "drums" and 9 or 0
  local events = {}
  local _, notes = reaper.MIDI_CountEvts(take)
  for i = 0, notes - 1 do
    local _, _, muted, from, to, _, pitch, velocity = reaper.MIDI_GetNote(take, i)
    if not muted then
      events[#events + 1] = { at = tick(from), on = 1, bytes = string.char(0x90 | channel, pitch, velocity) }
      events[#events + 1] = { at = tick(to), on = 0, bytes = string.char(0x80 | channel, pitch, 0) }
    end
  end
  -- A note ends before the next one of its pitch begins.
  table.sort(events, function(a, b) if a.at ~= b.at then return a.at < b.at end return a.on < b.on end)
  local track, now = {}, 0
  for _, event in ipairs(events) do
    track[#track + 1] = delta(event.at - now) .. event.bytes
    now = event.at
  end
  local chunk = table.concat(track) .. "\0\xff\x2f\0"
  return "MThd" .. string.pack(">I4I2I2I2", 6, 0, 1, 480) .. "MTrk" .. string.pack(">I4", #chunk) .. chunk
end

local item = reaper.GetSelectedMediaItem(0, 0)
local take = item and reaper.GetActiveTake(item)
if not take or not reaper.TakeIsMIDI(take) then
  reaper.MB("Select one MIDI item first.", "MuseGAN", 0)
  return
end
local position = reaper.GetMediaItemInfo_Value(item, "D_POSITION")

local file = assert(io.open(input, "wb"))
file:write(midi_of(take, position))
file:close()
local begun = ask("POST", ("/accompany?given=%s&seed=%d"):format(GIVEN, SEED), ("--data-binary '@%s'"):format(input))
os.remove(input)
local job = begun:match('"job":(%d+)')
if not job then return give_up(begun) end

local asked = reaper.time_precise()
local function wait()
  if reaper.time_precise() - asked < 0.2 then return reaper.defer(wait) end
  asked = reaper.time_precise()
  local answer = ask("GET", "/jobs/" .. job)
  local state = answer:match('"state":"(%a+)"')
  if state == "waiting" or state == "running" then return reaper.defer(wait) end
  if state ~= "done" then return give_up(answer) end
  ask("GET", "/jobs/" .. job .. "/result", ("-o '%s'"):format(output))
  reaper.SetEditCurPos(position, false, false)
  reaper.InsertMedia(output, 1)
end
wait()
