-- Asks for each full tile of a level by turns; the number of tiles is the script's argument.
local tiles, turn = 1, 0
init = function(arguments) tiles = tonumber(arguments[1]) end
request = function()
  turn = (turn + 37) % tiles
  local path = string.format("%03d", turn % 1000)
  if turn >= 1000 then path = string.format("x%03d/", math.floor(turn / 1000)) .. path end
  return wrk.format("GET", wrk.path .. path)
end
dofile("Benchmarks/Peers/p95.lua")
