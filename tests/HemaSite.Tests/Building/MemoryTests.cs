using System.Runtime.CompilerServices;
using HemaSite.Building.Making;

namespace HemaSite.Tests.Building;

/// <summary>Memory of what is let go is collected when it is much.</summary>
public sealed class MemoryTests
{
    [Fact]
    public void Much_that_was_let_go_is_collected_at_once()
    {
        var nobodys = Nobodys();
        new LetGo().Add(long.MaxValue / 2);
        Assert.False(nobodys.IsAlive);
    }

    // Old enough that only a whole collection finds it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Nobodys()
    {
        var text = new byte[1000];
        var reference = new WeakReference(text);
        GC.Collect();
        GC.Collect();
        GC.KeepAlive(text);
        return reference;
    }
}
