using System.Collections.Concurrent;
using System.Text;
using HemaSite.Pictures.Making;
using HemaSite.Pictures.Plans;

namespace HemaSite.Tests.Pictures;

/// <summary>Makes no pictures but files that say what was wanted, and remembers the orders.</summary>
public sealed class FakeMaker(PictureOutcome outcome = PictureOutcome.Made) : IPictureMaker
{
    public ConcurrentBag<PictureOrder> Orders { get; } = [];

    public PictureAnswer Make(PictureOrder order)
    {
        Orders.Add(order);
        order.Read();
        return outcome == PictureOutcome.Made
            ? new(outcome, [.. order.Targets.Select(target => target.Format == PictureFormat.Tone ? "123"u8.ToArray() : Encoding.ASCII.GetBytes(target.Key))])
            : new(outcome, []);
    }
}
