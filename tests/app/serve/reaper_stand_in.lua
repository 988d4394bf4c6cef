-- SPDX-License-Identifier: MIT
-- Runs a ReaScript with what it asks of REAPER: one selected MIDI item at 4 seconds, at 120 beats a minute.
-- lua reaper_stand_in.lua SCRIPT OUTPUT: copies the file that is inserted to OUTPUT.

local script, output = arg[1], arg[2]
local notes = { { 0, 960, 40 }, { 960, 1920, 43 }, { 1920, 3840, 36 }, { 3840, 7680, 40 } } -- 960 to the quarter
local deferred = {}

reaper = {
  GetSelectedMediaItem = function() return {} end,
  GetActiveTake = function() return {} end,
  TakeIsMIDI = function() return true end,
  GetMediaItemInfo_Value = function(_, name) assert(name == "D_POSITION") return 4 end,
  TimeMap2_timeToQN = function(_, seconds) return seconds * 2 end,
  MIDI_GetProjQNFromPPQPos = function(_, ppq) return 8 + ppq / 960 end,
  MIDI_CountEvts = function() return true, #notes, 0, 0 end,
  MIDI_GetNote = function(_, i)
    local note = notes[i + 1]
    return true, false, false, note[1], note[2], 0, note[3], 96
  end,
  time_precise = function() return os.time() + os.clock() end,
  SetEditCurPos = function(seconds) assert(seconds == 4) end,
  InsertMedia = function(path, mode)
    assert(mode == 1)
    local from, to = assert(io.open(path, "rb")), assert(io.open(output, "wb"))
    to:write(from:read("a"))
    to:close()
    os.remove(path)
  end,
  MB = function(text) io.stderr:write(text, "\n") os.exit(1) end,
  defer = function(work) deferred[#deferred + 1] = work end,
}

dofile(script)
while #deferred > 0 do
  table.remove(deferred, 1)()
  os.execute("sleep 0.05")
end
